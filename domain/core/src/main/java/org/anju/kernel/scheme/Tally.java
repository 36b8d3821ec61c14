package org.anju.kernel.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import org.anju.kernel.time.DateRange;

/**
 * The arithmetic of a scheme over the columns of a table, written once for one subject with its lines and for all
 * subjects without. Used by one thread, once.
 */
final class Tally {

    /** What a caller wants to know about each record on the way. */
    interface Observer {

        /** Nothing. */
        Observer NONE = (record, treatment, counted) -> {};

        /** Says that record {@code record} came to {@code treatment} and counts {@code counted}, deductions negative. */
        void see(int record, Treatment treatment, long counted);
    }

    private final Scheme scheme;
    private final MarkTable table;
    private final int day;
    private final int windowStart;
    private final boolean suspends;
    private final SameFact sameFact;
    private final long[] caps;
    private final int[] signs;

    /** Sums of the groups of the subject at hand, before and after their caps. */
    final long[] raw;

    final long[] sums;

    /** What the records of the subject at hand amount to besides points. */
    int badRecords;

    int effects;

    Tally(Scheme scheme, MarkTable table, LocalDate on) {
        this.scheme = scheme;
        this.table = table;
        DateRange window = scheme.terms().window().days(on);
        this.day = MarkTable.day(on);
        this.windowStart = MarkTable.day(window.from());
        this.suspends = scheme.terms().objections() == Objections.SUSPENDED;
        this.sameFact = scheme.terms().sameFact();
        this.caps = scheme.caps();
        this.signs = scheme.signs();
        this.raw = new long[caps.length];
        this.sums = new long[caps.length];
    }

    /** Returns the scores of all subjects. */
    long[] scores() {
        long base = scheme.terms().base().thousandths();
        long least = scheme.terms().least().map(Points::thousandths).orElse(Long.MIN_VALUE);
        long most = scheme.terms().most().map(Points::thousandths).orElse(Long.MAX_VALUE);
        long[] scores = new long[table.subjects()];
        for (int subject = 0; subject < scores.length; subject++) {
            long score = Math.addExact(base, sum(subject, Observer.NONE));
            scores[subject] = Math.min(most, Math.max(least, score));
        }
        return scores;
    }

    /** Sums the records of one subject, deductions negative, caps applied. */
    long sum(int subject, Observer observer) {
        Arrays.fill(raw, 0);
        Arrays.fill(sums, 0);
        badRecords = 0;
        effects = 0;
        int end = table.starts[subject + 1];
        for (int record = table.starts[subject]; record < end; record++) {
            Treatment treatment = treat(record, subject);
            if (treatment == Treatment.COUNTED) {
                count(record, observer);
            } else {
                // a veto stands even where another record of the same fact brings the points
                effects |= treatment == Treatment.SAME_FACT ? table.state[record] : 0;
                observer.see(record, treatment, 0);
            }
        }
        long total = 0;
        for (int group = 0; group < sums.length; group++) {
            total = Math.addExact(total, signs[group] * sums[group]);
        }
        return total;
    }

    private void count(int record, Observer observer) {
        int group = table.group[record];
        long points = table.points[record];
        long room = caps[group] - sums[group];
        long counted = Math.min(points, room);
        raw[group] = Math.addExact(raw[group], points);
        sums[group] += counted;
        badRecords += signs[group] < 0 ? 1 : 0;
        effects |= table.state[record];
        boolean whole = counted == points && (table.state[record] & MarkTable.OVERSTATED) == 0;
        observer.see(record, whole ? Treatment.COUNTED : Treatment.CLIPPED, signs[group] * counted);
    }

    private Treatment treat(int record, int subject) {
        Treatment alone = treatAlone(record);
        return alone == Treatment.COUNTED
                        && sameFact != SameFact.ALL
                        && table.fact[record] != 0
                        && isShadowed(record, subject)
                ? Treatment.SAME_FACT
                : alone;
    }

    private Treatment treatAlone(int record) {
        int state = table.state[record];
        if ((state & MarkTable.NEVER_COUNTS) != 0) {
            return never(state);
        } else if (table.from[record] > day) {
            return Treatment.FUTURE;
        } else if (table.from[record] < windowStart) {
            return Treatment.OUTSIDE_WINDOW;
        } else if (table.until[record] <= day) {
            return Treatment.EXPIRED;
        }
        return suspends && (state & MarkTable.CONTESTED) != 0 ? Treatment.SUSPENDED : Treatment.COUNTED;
    }

    private static Treatment never(int state) {
        if ((state & MarkTable.EXCLUDED) != 0) {
            return Treatment.EXCLUDED;
        }
        return (state & MarkTable.UNKNOWN_ITEM) != 0 ? Treatment.UNKNOWN_ITEM : Treatment.NO_POINTS;
    }

    /** Tells whether another record of the same fact, which would count alone, stands before this one. */
    private boolean isShadowed(int record, int subject) {
        int end = table.starts[subject + 1];
        for (int other = table.starts[subject]; other < end; other++) {
            if (table.fact[other] == table.fact[record]
                    && isBefore(other, record)
                    && treatAlone(other) == Treatment.COUNTED) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int other, int record) {
        long first = sameFact == SameFact.HIGHEST ? -table.points[other] : table.from[other];
        long second = sameFact == SameFact.HIGHEST ? -table.points[record] : table.from[record];
        return first != second ? first < second : other < record;
    }
}
