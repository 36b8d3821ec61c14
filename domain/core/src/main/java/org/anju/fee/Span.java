package org.anju.fee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which one payer owes and nothing about the unit changes.
 *
 * @param first  the first day
 * @param last   the last day, included
 * @param tenure who holds the unit
 * @param payer  who owes
 * @param vacant whether a vacancy share applies
 */
public record Span(LocalDate first, LocalDate last, Tenure tenure, Payer payer, boolean vacant) {

    /** Returns how many days, both ends included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
