package org.anju.fee;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.money.Money;

/**
 * A fee that may be owed, and what was done about it.
 *
 * @param owed        how much; nothing is owed at zero or below
 * @param due         the agreed day of payment; it is overdue from the day after
 * @param demandedOn  the day of the written demand; empty where there was none
 * @param confirmedOn the day a court or arbitrator confirmed it; empty where none did
 */
public record Arrears(Money owed, LocalDate due, Optional<LocalDate> demandedOn, Optional<LocalDate> confirmedOn) {

    /** Returns arrears about which nothing was done yet. */
    public static Arrears of(Money owed, LocalDate due) {
        return new Arrears(owed, due, Optional.empty(), Optional.empty());
    }

    /** Returns the same arrears, demanded in writing on {@code day}. */
    public Arrears demandedOn(LocalDate day) {
        return new Arrears(owed, due, Optional.of(day), confirmedOn);
    }

    /** Returns the same arrears, confirmed by a court or arbitrator on {@code day}. */
    public Arrears confirmedOn(LocalDate day) {
        return new Arrears(owed, due, demandedOn, Optional.of(day));
    }

    /** Tells whether payment is overdue on {@code day}. */
    public boolean isOverdue(LocalDate day) {
        return owed.isPositive() && day.isAfter(due);
    }

    /** Tells whether payment had been demanded by {@code day}; a demand before it was overdue does not count. */
    public boolean isDemanded(LocalDate day) {
        return demandedOn.isPresent()
                && demandedOn.get().isAfter(due)
                && !demandedOn.get().isAfter(day);
    }

    /** Tells whether the debt had been confirmed by {@code day}. */
    public boolean isConfirmed(LocalDate day) {
        return confirmedOn.isPresent() && !confirmedOn.get().isAfter(day);
    }
}
