package org.anju.fee;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.time.DateRange;

/**
 * A time in which nobody lived in a unit.
 *
 * @param days         the days, the end open while it lasts
 * @param registeredOn the day the vacancy was registered; no share but a signed one reaches back before it
 * @param proven       whether it was proven as the rule in force asks
 * @param agreement    what owner and provider signed about it, if anything
 */
public record Vacancy(DateRange days, LocalDate registeredOn, boolean proven, Optional<VacancyAgreement> agreement) {

    /** Returns a vacancy that was registered and proven on its first day. */
    public static Vacancy of(DateRange days) {
        return new Vacancy(days, days.from(), true, Optional.empty());
    }

    /** Returns the same vacancy under a signed agreement. */
    public Vacancy under(VacancyAgreement signed) {
        return new Vacancy(days, registeredOn, proven, Optional.of(signed));
    }
}
