package org.anju.committee.membership;

import java.util.Optional;
import org.anju.kernel.register.OwnerId;

/**
 * Somebody elected to move up when a seat falls vacant (候补委员).
 *
 * @param person who
 * @param votes  the votes the alternate was elected with, counted as the election ranks them; empty where not known
 * @param able   whether the alternate is still eligible and willing; empty where not known
 */
public record Alternate(OwnerId person, Optional<Long> votes, Optional<Boolean> able) {}
