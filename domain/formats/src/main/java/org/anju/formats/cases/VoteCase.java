package org.anju.formats.cases;

import com.google.common.base.CaseFormat;
import java.util.List;
import org.anju.assembly.Dimension;
import org.anju.assembly.Dispositions;
import org.anju.assembly.Figure;
import org.anju.assembly.Requirement;
import org.anju.assembly.Tally;
import org.anju.assembly.TallyResult;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.exact.Percent;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;

/** Whether owners carried a motion, from totals or from units and ballots: see {@code vote.schema.json}. */
public final class VoteCase implements CaseKind {

    @Override
    public String name() {
        return "vote";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        if (given.has("counts")) {
            return describe(Tally.by(book)
                    .decideCounts(VoteFacts.motion(given), VoteFacts.counts(given.object("counts")), asOf));
        }
        RollBasis basis = VoteFacts.basis(given);
        var ballots = VoteFacts.ballots(given);
        var motion = VoteFacts.motion(given);
        Decision<Roll> roll = Rolls.by(book).freeze(basis, asOf);
        return roll.granted()
                .map(frozen -> describe(Tally.by(book).decide(motion, frozen, ballots, asOf)))
                .orElseGet(() -> CaseAnswer.of(roll));
    }

    VoteCase() {}

    /** Returns what a tally comes to, as the schema {@code vote} describes it. */
    public static CaseAnswer describe(Decision<TallyResult> decision) {
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(result -> describe(result, answer));
        return answer;
    }

    private static void describe(TallyResult result, CaseAnswer answer) {
        answer.put("result", result.outcome().name())
                .put("class", result.approvalClass().name());
        answer.put("withoutSilence", result.withoutSilence().map(Enum::name));
        for (Dimension dimension : Dimension.values()) {
            CaseAnswer figures = CaseAnswer.plain();
            for (Figure figure : Figure.values()) {
                result.counts()
                        .find(figure, dimension)
                        .ifPresent(quantity -> figures.put(nameOf(figure), dimension.shown(quantity)));
            }
            answer.put(VoteFacts.lower(dimension), figures);
        }
        List<Requirement> limits = result.requirements();
        answer.put("quorum", sides(limits.subList(0, 2)));
        answer.put("approval", sides(limits.subList(2, 4)));
        result.dispositions().ifPresent(all -> answer.put("dispositions", dispositions(all)));
    }

    /** Returns a limit by heads and by area. */
    static CaseAnswer sides(List<Requirement> both) {
        CaseAnswer sides = CaseAnswer.plain();
        both.forEach(each -> sides.put(VoteFacts.lower(each.dimension()), side(each)));
        return sides;
    }

    private static CaseAnswer side(Requirement limit) {
        CaseAnswer side = CaseAnswer.plain();
        side.put("met", limit.met().map(met -> met ? "MET" : "UNMET").orElse("UNKNOWN"));
        Dimension dimension = limit.dimension();
        limit.reached().ifPresent(reached -> side.put("reached", dimension.shown(reached)));
        limit.needed().ifPresent(needed -> side.put("needed", dimension.shown(needed)));
        limit.stillNeeded().ifPresent(still -> side.put("stillNeeded", dimension.shown(still)));
        if (limit.reached().isPresent() && limit.whole().isPresent()) {
            side.put(
                    "share",
                    new Percent(limit.reached().getAsLong(), limit.whole().getAsLong()));
        }
        return side;
    }

    /** Returns what became of each ballot, by number. */
    static CaseAnswer dispositions(Dispositions all) {
        CaseAnswer answer = CaseAnswer.plain();
        for (int i = 0; i < all.size(); i++) {
            answer.put(Long.toString(all.numberAt(i)), all.at(i).name());
        }
        return answer;
    }

    /** Returns {@code notReturned} for {@link Figure#NOT_RETURNED}. */
    static String nameOf(Figure figure) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, figure.name());
    }
}
