package org.anju.formats.cases;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Margin;
import org.anju.assembly.Motion;
import org.anju.assembly.Robustness;
import org.anju.assembly.Robustness.Tipping;
import org.anju.assembly.Tolerance;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;

/** Whether a result stands against disputed ballots: see {@code voteMargin.schema.json}. */
public final class VoteMarginCase implements CaseKind {

    VoteMarginCase() {}

    @Override
    public String name() {
        return "voteMargin";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Motion motion = VoteFacts.motion(given);
        if (!given.has("units")) {
            Optional<CaseInput> any = given.findObject("disputedTotals");
            long heads = any.flatMap(totals -> totals.findInteger("heads")).orElse(0L);
            Area area = any.flatMap(totals -> totals.findArea("area")).orElse(Area.ofHundredths(0));
            return describe(Margin.by(book).decideCounts(motion, VoteReachCase.counts(given), heads, area, asOf));
        }
        var ballots = VoteFacts.ballots(given);
        ImmutableSet<Long> disputed = given.texts("disputed").stream()
                .map(number -> number(given, number))
                .collect(ImmutableSet.toImmutableSet());
        Decision<Roll> roll = Rolls.by(book).freeze(VoteFacts.basis(given), asOf);
        return roll.granted()
                .map(frozen -> describe(Margin.by(book).decide(motion, BallotBox.of(frozen, ballots), disputed, asOf)))
                .orElseGet(() -> CaseAnswer.of(roll));
    }

    private static long number(CaseInput given, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw given.problem("disputed", "应为选票编号：" + text, "should be the number of a ballot: " + text);
        }
    }

    /** Returns what a result can bear, as the schema {@code voteMargin} describes it. */
    public static CaseAnswer describe(Decision<Robustness> decision) {
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(found -> {
            answer.put("result", found.outcome().name()).put("stands", found.stands());
            CaseAnswer limits = CaseAnswer.plain();
            found.tolerances().forEach(each -> limits.put(each.code(), limit(each)));
            answer.put("limits", limits)
                    .put("flipped", found.flipped().map(VoteMarginCase::tipping))
                    .put("struck", found.struck().map(VoteMarginCase::tipping));
        });
        return answer;
    }

    private static CaseAnswer limit(Tolerance tolerance) {
        CaseAnswer limit = CaseAnswer.plain();
        tolerance
                .flipped()
                .ifPresent(least -> limit.put("flipped", tolerance.dimension().shown(least)));
        tolerance
                .struck()
                .ifPresent(least -> limit.put("struck", tolerance.dimension().shown(least)));
        return limit;
    }

    private static CaseAnswer tipping(Tipping tipping) {
        return CaseAnswer.plain().put("ballots", tipping.ballots()).put("area", tipping.area());
    }
}
