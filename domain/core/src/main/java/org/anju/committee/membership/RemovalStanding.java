package org.anju.committee.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a removal got.
 *
 * @param state       where it stands; empty where the proposal does not stand or that cannot be told
 * @param handoverDue the last day for handing over, once the member is removed on a day that is known
 */
public record RemovalStanding(Optional<RemovalState> state, Optional<LocalDate> handoverDue) {}
