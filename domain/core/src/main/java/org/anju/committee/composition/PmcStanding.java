package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a property management committee stands; a day nobody could work out, or that does not matter any more, is absent.
 *
 * @param state       where it stands
 * @param lastDay     the last day of its term, while it acts
 * @param handoverDue the last day for handing over, once it stopped
 */
public record PmcStanding(PmcState state, Optional<LocalDate> lastDay, Optional<LocalDate> handoverDue) {}
