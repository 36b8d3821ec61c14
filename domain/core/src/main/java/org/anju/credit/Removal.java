package org.anju.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * The end of a record before its time. From that day it no longer counts; grades published before stay what they were.
 *
 * @param kind       how it came about
 * @param on         the first day without the record
 * @param recordedAt when that was recorded
 */
public record Removal(Kind kind, LocalDate on, Instant recordedAt) {

    /** How a record comes to be taken away. */
    public enum Kind implements Named {
        /** The act it rests on was revoked (撤销). */
        REVOKED("撤销", "revoked"),
        /** The provider corrected itself and its credit was repaired (信用修复). */
        REPAIRED("信用修复", "repaired");

        private final Text text;

        Kind(String zh, String en) {
            this.text = Text.of(zh, en);
        }

        /** Returns the name a reader sees. */
        @Override
        public Text text() {
            return text;
        }
    }

    /** Returns a removal known from the beginning. */
    public static Removal of(Kind kind, LocalDate on) {
        return new Removal(kind, on, Instant.MIN);
    }

    /** Tells whether the record is gone on the day asked for, as far as was known. */
    public boolean speaksTo(AsOf asOf) {
        return !on.isAfter(asOf.validOn()) && !recordedAt.isAfter(asOf.knownAt());
    }
}
