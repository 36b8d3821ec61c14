package org.anju.committee.establishment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.LongFunction;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/**
 * Whether the conditions of a first assembly are met (HN art. 18(3)): one of them is enough, exactly at the limit as well.
 *
 * <p>Granted with the conditions that are met; then the owners can found an assembly and elect a committee. Refused where all
 * are known and none is met; then a property management committee may act for them. Undetermined where none is met and one is
 * not known. Thread-safe.
 */
public final class FirstAssembly {

    private static final Fact DELIVERED =
            Fact.open("complex.deliveredArea", "出售并交付使用的建筑面积", "area sold and handed over");
    private static final Fact TOTAL = Fact.open("complex.totalArea", "总建筑面积", "floor area in all");
    private static final Fact MOVED_IN = Fact.open("complex.movedIn", "已入住户数", "households moved in");
    private static final Fact HOUSEHOLDS = Fact.open("complex.households", "总户数", "households in all");
    private static final Fact ENDS =
            Fact.open("contract.preliminaryEnds", "前期物业服务合同到期日", "last day of the preliminary contract");
    private static final Fact TERMINATED =
            Fact.open("contract.preliminaryTerminated", "前期物业服务合同是否依法解除", "whether the preliminary contract was ended");

    private static final Rule AREA = Rule.of(
            "2.2",
            "DELIVERED_BELOW",
            Text.of("已交付{0}，达到{1}的{2}", "{0} handed over, {2} of {1} or more"),
            Text.of("已交付{0}，未达到{1}的{2}", "{0} handed over, less than {2} of {1}"));
    private static final Rule HEADS = Rule.of(
            "2.2",
            "MOVED_IN_BELOW",
            Text.of("已入住{0}户，达到{1}户的{2}", "{0} households moved in, {2} of {1} or more"),
            Text.of("已入住{0}户，未达到{1}户的{2}", "{0} households moved in, less than {2} of {1}"));
    private static final Rule CONTRACT = Rule.of(
            "2.2",
            "CONTRACT_NOT_ENDING",
            Text.of(
                    "前期物业服务合同已依法解除，或者距到期不超过{1}（{0}到期）",
                    "the preliminary contract was ended, or expires within {1} ({0})"),
            Text.of("前期物业服务合同距到期超过{1}（{0}到期）", "the preliminary contract does not expire within {1} ({0})"));

    private static final Text ANOTHER = Text.of("已符合另一条件", "another condition is met");
    private static final Text OPEN = Text.of("规则值未定", "the parameter has no value");
    private static final Text NOT_THIS = Text.of("不符合，但另有条件尚不清楚", "not met, while another is not known");

    private final RuleBook book;

    private FirstAssembly(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static FirstAssembly by(RuleBook book) {
        return new FirstAssembly(book);
    }

    /**
     * How one condition came out.
     *
     * @param holds   whether it is met; empty where that cannot be told
     * @param lacking what would have to be known to tell it
     * @param args    what the rule's text speaks of
     */
    private record Finding(
            Condition condition,
            Rule rule,
            Reading<?> basis,
            Optional<Boolean> holds,
            ImmutableList<Fact> lacking,
            ImmutableList<Object> args) {

        boolean isMet() {
            return holds.orElse(false);
        }
    }

    /** Decides whether the conditions are met on the day of {@code asOf}. */
    public Decision<ImmutableSet<Condition>> decide(EstablishmentFacts facts, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.firstAssembly", book, asOf);
        ImmutableList<Finding> findings =
                ImmutableList.of(delivered(why, facts), movedIn(why, facts), contract(why, facts));
        ImmutableSet<Condition> met =
                findings.stream().filter(Finding::isMet).map(Finding::condition).collect(toImmutableSet());
        boolean open = met.isEmpty()
                && findings.stream().anyMatch(finding -> finding.holds().isEmpty());
        findings.forEach(finding -> state(why, finding, !met.isEmpty(), open));
        return met.isEmpty() ? why.fail() : why.conclude(met);
    }

    /** States a condition: one that is not met refuses only where none is met and all are known. */
    private static void state(Reasoning why, Finding finding, boolean another, boolean open) {
        if (finding.isMet()) {
            why.check(finding.rule(), finding.basis(), true, finding.args().toArray());
        } else if (another) {
            why.skip(finding.rule(), ANOTHER);
        } else if (!open) {
            why.check(finding.rule(), finding.basis(), false, finding.args().toArray());
        } else if (finding.holds().isPresent()) {
            why.skip(finding.rule(), NOT_THIS);
        } else if (!finding.basis().isSet()) {
            why.skip(finding.rule(), OPEN);
            why.read(finding.basis().key());
        } else {
            finding.lacking().stream().limit(1).forEach(fact -> why.unknown(finding.rule(), finding.basis(), fact));
            finding.lacking().stream().skip(1).forEach(why::lack);
        }
    }

    private static Finding delivered(Reasoning why, EstablishmentFacts facts) {
        facts.delivered().ifPresent(area -> why.use(DELIVERED, area));
        facts.total().ifPresent(area -> why.use(TOTAL, area));
        Part part = new Part(
                facts.delivered().map(Area::hundredths), facts.total().map(Area::hundredths), DELIVERED, TOTAL);
        return part.finding(
                Condition.DELIVERED, AREA, why.readIfSet(EstablishmentParameters.DELIVERED_SHARE), Area::ofHundredths);
    }

    private static Finding movedIn(Reasoning why, EstablishmentFacts facts) {
        facts.movedIn().ifPresent(number -> why.use(MOVED_IN, number));
        facts.households().ifPresent(number -> why.use(HOUSEHOLDS, number));
        Part part = new Part(facts.movedIn(), facts.households(), MOVED_IN, HOUSEHOLDS);
        return part.finding(
                Condition.MOVED_IN, HEADS, why.readIfSet(EstablishmentParameters.MOVED_IN_SHARE), number -> number);
    }

    /** A part of a whole; of a whole of nothing no share can be told. */
    private record Part(Optional<Long> part, Optional<Long> whole, Fact partName, Fact wholeName) {

        Finding finding(Condition condition, Rule rule, Reading<Ratio> share, LongFunction<Object> shown) {
            Optional<Long> all = whole.filter(number -> number > 0);
            if (!share.isSet() || part.isEmpty() || all.isEmpty()) {
                ImmutableList.Builder<Fact> lacking = ImmutableList.builder();
                part.ifPresentOrElse(known -> {}, () -> lacking.add(partName));
                all.ifPresentOrElse(known -> {}, () -> lacking.add(wholeName));
                return new Finding(condition, rule, share, Optional.empty(), lacking.build(), ImmutableList.of());
            }
            boolean holds = share.value().isReachedBy(part.get(), all.get());
            ImmutableList<Object> args =
                    ImmutableList.of(shown.apply(part.get()), shown.apply(all.get()), share.value());
            return new Finding(condition, rule, share, Optional.of(holds), ImmutableList.of(), args);
        }
    }

    /** The last ninety days of the contract count, the ninetieth before its end included. */
    private static Finding contract(Reasoning why, EstablishmentFacts facts) {
        Reading<Term> within = why.readIfSet(EstablishmentParameters.CONTRACT_ENDS_WITHIN);
        facts.contractTerminated().ifPresent(ended -> why.use(TERMINATED, ended));
        facts.contractEnds().ifPresent(day -> why.use(ENDS, day));
        Optional<Boolean> expiring = within.find()
                .filter(Term::isInCalendarDays)
                .flatMap(term ->
                        facts.contractEnds().map(end -> !why.asOf().validOn().isBefore(Periods.before(end, term))));
        boolean terminated = facts.contractTerminated().orElse(false);
        Optional<Boolean> holds = terminated || expiring.orElse(false)
                ? Optional.of(true)
                : facts.contractTerminated().isPresent() ? expiring : Optional.empty();
        ImmutableList.Builder<Fact> lacking = ImmutableList.builder();
        if (expiring.isEmpty()) {
            lacking.add(ENDS);
        }
        facts.contractTerminated().ifPresentOrElse(known -> {}, () -> lacking.add(TERMINATED));
        ImmutableList<Object> args = ImmutableList.of(
                facts.contractEnds().map(Object.class::cast).orElse("—"),
                within.find().map(Object.class::cast).orElse("—"));
        return new Finding(Condition.CONTRACT_ENDING, CONTRACT, within, holds, lacking.build(), args);
    }
}
