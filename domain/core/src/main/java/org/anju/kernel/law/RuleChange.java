package org.anju.kernel.law;

import org.anju.kernel.time.DateRange;

/**
 * What a new edition of a rule book changes for one parameter.
 *
 * @param key    the parameter
 * @param days   the days on which the answer differs
 * @param before what was said about these days
 * @param after  what is said now
 */
public record RuleChange(String key, DateRange days, Resolution before, Resolution after) {}
