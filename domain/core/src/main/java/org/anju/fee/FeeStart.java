package org.anju.fee;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/** From which day an owner owes the service fee; the rule is the contract's or the city's, never a default. */
public final class FeeStart {

    private static final Fact DELIVERED = Fact.personal("unit.deliveredOn", "实际交付日", "day of actual delivery");
    private static final Rule STARTS =
            Rule.of("4.4", "FEE_STARTS", Text.of("自{1}起计收（{0}）", "owed from {1} ({0})"), Text.EMPTY);

    private final RuleBook book;

    private FeeStart(RuleBook book) {
        this.book = book;
    }

    /** Returns the start of fees under {@code book}. */
    public static FeeStart by(RuleBook book) {
        return new FeeStart(book);
    }

    /** Returns the first day the owner owes for. */
    public Decision<LocalDate> decide(Handover handover, AsOf asOf) {
        Reasoning why = Reasoning.of("fee.start", book, asOf);
        Reading<StartRule> rule = why.read(FeeParameters.START_RULE);
        if (why.lacks()) {
            return why.fail();
        }
        Optional<LocalDate> start = start(rule.value(), handover);
        if (start.isEmpty()) {
            why.lack(DELIVERED);
            return why.fail();
        }
        why.check(STARTS, rule, true, rule.value(), start.get());
        return why.conclude(start.get());
    }

    private static Optional<LocalDate> start(StartRule rule, Handover handover) {
        return switch (rule) {
            case CONTRACT_DAY -> Optional.of(handover.contractDay());
            case DELIVERY_DAY -> handover.deliveredOn();
            case MONTH_AFTER_DELIVERY ->
                handover.deliveredOn().map(day -> day.with(TemporalAdjusters.firstDayOfNextMonth()));
        };
    }
}
