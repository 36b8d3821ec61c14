package org.anju.committee.composition;

import java.time.LocalDate;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/**
 * Something a committee or a member must have done by a day.
 *
 * <p>Until the day is over nothing is held against anybody. After it, what is known not to be done is overdue, and what
 * nobody knows of is missing.
 *
 * @param day    the day it was done on
 * @param inTime applied with the day it was done and the last day
 * @param done   applied with the last day, where it is not done
 */
public record Duty(Fact day, Rule inTime, Rule done) {

    /**
     * Returns a duty that anybody may see.
     *
     * @param code what it is, in capitals: {@code FILING} gives {@code FILING_LATE} and {@code FILING_OVERDUE}
     * @param fact the code of the day it was done on
     */
    public static Duty open(String capability, String code, String fact, String zh, String en) {
        return new Duty(
                Fact.open(fact, zh + "日期", "day of " + en),
                Rule.of(
                        capability,
                        code + "_LATE",
                        Text.of(zh + "于{0}完成，期限{1}", en + " done on {0}, by {1}"),
                        Text.of(zh + "于{0}完成，超过期限{1}", en + " done on {0}, after {1}")),
                Rule.of(capability, code + "_OVERDUE", Text.EMPTY, Text.of(zh + "到期限{0}未完成", en + " not done by {0}")));
    }

    /** Returns the same duty for another audience. */
    public Duty seenBy(Audience audience) {
        return new Duty(new Fact(day.code(), day.text(), audience), inTime.seenBy(audience), done.seenBy(audience));
    }

    /** Checks what was done against the last day, on the day decided for. */
    public void check(Reasoning why, Reading<?> basis, LocalDate due, Occurrence done) {
        if (done.on().isPresent()) {
            LocalDate on = why.use(day, done.on().get());
            why.check(inTime, basis, !on.isAfter(due), on, due);
        } else if (why.asOf().validOn().isAfter(due)) {
            if (done.ruledOut()) {
                why.check(this.done, basis, false, due);
            } else {
                why.unknown(this.done, basis, day, due);
            }
        }
    }
}
