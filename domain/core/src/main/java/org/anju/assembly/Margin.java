package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.anju.assembly.DisputedBallots.One;
import org.anju.assembly.Robustness.Tipping;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Tells whether the result of a vote stands whatever is decided about disputed ballots: by how much each limit was reached
 * or missed, and the fewest disputed ballots that would change the outcome if they were counted the other way, or taken out.
 *
 * <p>What is proven, on integers: of a motion that was carried, no fewer ballots than named change it, be each of them
 * turned or taken out, for one limit missed is enough and each looks at one number. Of a motion that was not, no fewer change
 * it by being turned; that taking out ballots against it could carry it is not looked for. Ballots that did not count have
 * no effect; what followers and silent owners count as stays as it was, and a ballot that was superseded does not come back.
 *
 * <p>Refused with {@code CHANGED_IF_FLIPPED} or {@code CHANGED_IF_STRUCK}; undetermined where the vote is. Pure and
 * thread-safe.
 */
public final class Margin {

    private static final Fact RESULT = Fact.open("vote.result", "表决结果", "result of the vote");
    private static final Fact DISPUTED =
            Fact.open("vote.disputed.ballots", "争议票数", "disputed ballots that were counted");
    private static final Fact DISPUTED_AREA = Fact.open("vote.disputed.area", "争议票面积", "area of the disputed ballots");
    private static final Fact UNKNOWN =
            Fact.official("vote.disputed.number", "争议票编号对应的选票", "ballot of a disputed number");
    private static final Rule FLIPPED = rule(
            "CHANGED_IF_FLIPPED",
            "争议票按相反意见计，结果不变",
            "the result stands if disputed ballots are counted the other way",
            "至少{0}张争议票（合计{1}）按相反意见计，结果改变",
            "the result changes if {0} disputed ballots ({1}) are counted the other way, and not with fewer");
    private static final Rule STRUCK = rule(
            "CHANGED_IF_STRUCK",
            "争议票认定无效，结果不变",
            "the result stands if disputed ballots are taken out",
            "至少{0}张争议票（合计{1}）认定无效，结果改变",
            "the result changes if {0} disputed ballots ({1}) are taken out, and not with fewer");

    private final RuleBook book;

    private Margin(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static Margin by(RuleBook book) {
        return new Margin(book);
    }

    /** Looks at a vote counted from ballots, of which those with the numbers {@code disputed} are. */
    public Decision<Robustness> decide(Motion motion, BallotBox box, ImmutableSet<Long> disputed, AsOf asOf) {
        Reasoning why = Reasoning.of("tally.margin", book, asOf);
        Decision<TallyResult> tally = Tally.by(book).decide(motion, box, asOf);
        Set<Long> missing = new HashSet<>(disputed);
        for (int i = 0; i < box.size(); i++) {
            missing.remove(box.numberAt(i));
        }
        missing.stream().sorted().forEach(number -> why.lack(UNKNOWN, number.toString()));
        return conclude(tally, DisputedBallots.of(counted(box, tally, disputed)), why);
    }

    private static ImmutableList<One> counted(BallotBox box, Decision<TallyResult> tally, ImmutableSet<Long> disputed) {
        ImmutableList.Builder<One> counted = ImmutableList.builder();
        tally.considered().flatMap(TallyResult::dispositions).ifPresent(all -> {
            for (int i = 0; i < box.size(); i++) {
                Disposition disposition = all.at(i);
                if (disposition.compareTo(Disposition.FOLLOWED_ABSTAIN) <= 0 && disputed.contains(box.numberAt(i))) {
                    boolean approves = disposition == Disposition.FOR || disposition == Disposition.FOLLOWED_FOR;
                    counted.add(new One(box.roll.areaOf(box.head[i]), approves));
                }
            }
        });
        return counted.build();
    }

    /**
     * Looks at a vote known from totals, of which any {@code heads} with at most {@code area} together are disputed; how they
     * voted is not known, so the worst is assumed.
     */
    public Decision<Robustness> decideCounts(Motion motion, Counts counts, long heads, Area area, AsOf asOf) {
        return conclude(
                Tally.by(book).decideCounts(motion, counts, asOf),
                DisputedBallots.any(heads, area),
                Reasoning.of("tally.margin", book, asOf));
    }

    private Decision<Robustness> conclude(Decision<TallyResult> tally, DisputedBallots disputed, Reasoning why) {
        Reading<Boolean> invalid = why.read(VoteParameters.INVALID_BALLOT_PARTICIPATES);
        if (tally.isUndetermined() || tally.considered().filter(Margin::isWhole).isEmpty()) {
            why.include(tally);
            return why.undetermined();
        }
        if (why.lacks()) {
            return why.undetermined();
        }
        TallyResult result = tally.considered().orElseThrow();
        why.use(RESULT, result.outcome());
        why.use(DISPUTED, disputed.heads());
        why.use(DISPUTED_AREA, Area.ofHundredths(disputed.area()));
        Stress stress = new Stress(result, invalid.value());
        Optional<Tipping> flipped = stress.flipped(disputed);
        Optional<Tipping> struck = stress.struck(disputed);
        check(FLIPPED, invalid, flipped, why);
        check(STRUCK, invalid, struck, why);
        return why.conclude(new Robustness(result.outcome(), stress.tolerances(), flipped, struck));
    }

    /** A vote may have failed for one reason while another figure is not known. */
    private static boolean isWhole(TallyResult result) {
        return result.outcome() != VoteOutcome.UNDETERMINED
                && result.requirements().stream()
                        .allMatch(each ->
                                each.reached().isPresent() && each.whole().isPresent());
    }

    private static void check(Rule rule, Reading<?> basis, Optional<Tipping> found, Reasoning why) {
        Tipping tipping = found.orElse(new Tipping(0, Area.ofHundredths(0)));
        why.check(rule, basis, found.isEmpty(), tipping.ballots(), tipping.area());
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("2.5", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
