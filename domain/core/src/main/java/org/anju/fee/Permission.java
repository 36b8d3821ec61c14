package org.anju.fee;

import com.google.common.collect.ImmutableList;

/**
 * The answer about an action to collect a fee.
 *
 * @param action what was asked about
 * @param hidden what must not be shown while doing it; of meaning for a posting
 * @param next   the lawful ways to go on; empty where the action itself was granted, or nothing is overdue
 */
public record Permission(Action action, ImmutableList<NoticeField> hidden, ImmutableList<NextStep> next) {}
