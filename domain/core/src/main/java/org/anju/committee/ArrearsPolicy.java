package org.anju.committee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;

/**
 * How arrears are looked at: HN art. 27(1) asks for payment on time and leaves the rest open.
 *
 * <p>In a rule pack {@code {"reference": "NOMINATION_CLOSE", "tolerance": "0.00", "disputedCount": false}}.
 *
 * @param reference     the day on which nothing may be overdue
 * @param tolerance     how much may be
 * @param disputedCount whether debts the person contests count
 */
public record ArrearsPolicy(Reference reference, Money tolerance, boolean disputedCount) implements Named {

    /** The day arrears are looked at. */
    public enum Reference implements Named {
        /** The last day of nomination. */
        NOMINATION_CLOSE("提名截止日", "the close of nomination"),
        /** The day decided for: that of the election, when the ballot is drawn up for it. */
        ELECTION("选举日", "the day of the election");

        private final Text text;

        Reference(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Reads the table of a rule pack. */
    static Optional<ArrearsPolicy> read(Datum table) {
        Optional<Reference> reference = table.findChoice("reference", Reference.class);
        Optional<Money> tolerance = table.findText("tolerance").flatMap(ArrearsPolicy::money);
        Optional<Boolean> disputed = table.findFlag("disputedCount");
        return reference.flatMap(
                day -> tolerance.flatMap(limit -> disputed.map(counts -> new ArrearsPolicy(day, limit, counts))));
    }

    private static Optional<Money> money(String text) {
        try {
            return Optional.of(ParameterType.MONEY.parse(text)).filter(money -> money.fen() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the day on which nothing may be overdue. */
    LocalDate day(Candidate candidate, LocalDate decidedFor) {
        return reference == Reference.NOMINATION_CLOSE ? candidate.nominationCloses() : decidedFor;
    }

    /** Returns what counts as overdue on {@code day}. */
    Money overdue(ImmutableList<Debt> debts, LocalDate day) {
        return debts.stream()
                .filter(debt -> debt.isOverdueOn(day) && (disputedCount || !debt.disputed()))
                .map(Debt::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    @Override
    public Text text() {
        return Text.of(
                "以" + reference.text().zh() + "为准，容许" + tolerance + "元，有争议的欠费" + (disputedCount ? "计入" : "不计入"),
                "on " + reference.text().en() + ", up to CNY " + tolerance + " allowed, disputed debts "
                        + (disputedCount ? "counted" : "left out"));
    }
}
