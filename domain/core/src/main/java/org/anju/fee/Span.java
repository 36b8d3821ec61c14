package org.anju.fee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anju.kernel.seal.CanonicalWriter;

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

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.day(first)
                .day(last)
                .day(tenure.days().from())
                .day(tenure.days().to())
                .text(tenure.standing().name())
                .text(tenure.holder().value())
                .text(payer.name())
                .number(vacant ? 1 : 0);
    }
}
