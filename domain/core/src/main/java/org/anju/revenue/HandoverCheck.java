package org.anju.revenue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anju.kernel.deadline.Deadlines;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.revenue.ledger.Bookkeeping;

/** Checks that public revenue was handed over in time, audited and whole (capability 5.1; decision table C-4 row 7). */
public final class HandoverCheck {

    private static final Rule IN_TIME = rule(
            "HANDOVER_LATE",
            "于{0}移交，未超过期限{1}",
            "handed over on {0}, by {1}",
            "于{0}移交，超过期限{1}，迟{2}日",
            "handed over on {0}, after {1}, {2} days late");
    private static final Rule AUDITED = rule(
            "HANDOVER_NOT_AUDITED",
            "移交经审计",
            "what was handed over was audited",
            "移交未经审计",
            "what was handed over was not audited");

    private final RuleBook rules;
    private final WorkingCalendar calendar;

    private HandoverCheck(RuleBook rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Returns the check by {@code rules}; working days, where a term is in them, by {@code calendar}. */
    public static HandoverCheck by(RuleBook rules, WorkingCalendar calendar) {
        return new HandoverCheck(rules, calendar);
    }

    /**
     * Returns the last day for handing over; refused with {@code HANDOVER_LATE}, {@code HANDOVER_NOT_AUDITED} or
     * {@code OPENING_MISMATCH}.
     */
    public Decision<LocalDate> decide(Handover handover, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.handover", rules, asOf);
        Reading<Term> term = why.read(RevenueParameters.HANDOVER_TERM);
        why.include(Bookkeeping.by(rules).carryForward(handover.closing(), handover.opening(), asOf));
        Reading<Boolean> audit = why.read(RevenueParameters.HANDOVER_AUDITED);
        audit.find().ifPresent(needed -> why.check(AUDITED, audit, handover.audited() || !needed));
        return Deadlines.due(why, term, handover.ended(), calendar)
                .map(due -> conclude(why, term, handover.handedOver(), due))
                .orElseGet(why::fail);
    }

    private static Decision<LocalDate> conclude(
            Reasoning why, Reading<Term> term, LocalDate handedOver, LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, handedOver);
        why.check(IN_TIME, term, late <= 0, handedOver, due, late);
        return why.conclude(due);
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("5.1", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
