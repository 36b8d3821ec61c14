package org.anju.formats.cases;

import java.util.List;
import org.anju.assembly.BallotBox;
import org.anju.assembly.Counts;
import org.anju.assembly.Figure;
import org.anju.assembly.Motion;
import org.anju.assembly.Outlook;
import org.anju.assembly.Prospect;
import org.anju.assembly.Reach;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;

/** What is still needed while voting goes on: see {@code voteReach.schema.json}. */
public final class VoteReachCase implements CaseKind {

    VoteReachCase() {}

    @Override
    public String name() {
        return "voteReach";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Motion motion = VoteFacts.motion(given);
        if (!given.has("units")) {
            return describe(Reach.by(book).decideCounts(motion, counts(given), asOf));
        }
        var ballots = VoteFacts.ballots(given);
        Decision<Roll> roll = Rolls.by(book).freeze(VoteFacts.basis(given), asOf);
        return roll.granted()
                .map(frozen -> describe(Reach.by(book).decide(motion, BallotBox.of(frozen, ballots), asOf)))
                .orElseGet(() -> CaseAnswer.of(roll));
    }

    /** Reads the totals of a vote: all in {@code counts}, or the roll and who took part beside it. */
    static Counts counts(CaseInput given) {
        Counts counts = given.findObject("counts").map(VoteFacts::counts).orElse(Counts.UNKNOWN);
        return VoteFacts.with(counts, given, "roll", Figure.ROLL);
    }

    /** Returns an outlook, as the schema {@code voteReach} describes it. */
    public static CaseAnswer describe(Decision<Outlook> decision) {
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(outlook -> answer.put("chance", outlook.chance().name())
                        .put("quorum", sides(outlook.prospects().subList(0, 2)))
                        .put("approval", sides(outlook.prospects().subList(2, 4))));
        return answer;
    }

    private static CaseAnswer sides(List<Prospect> both) {
        CaseAnswer sides = CaseAnswer.plain();
        both.forEach(each -> sides.put(VoteFacts.lower(each.dimension()), side(each)));
        return sides;
    }

    private static CaseAnswer side(Prospect prospect) {
        CaseAnswer side = CaseAnswer.plain()
                .put("reached", prospect.dimension().shown(prospect.reached()))
                .put("outstanding", prospect.dimension().shown(prospect.outstanding()))
                .put("possible", prospect.possible())
                .put("certain", prospect.certain());
        prospect.stillNeeded()
                .ifPresent(
                        needed -> side.put("stillNeeded", prospect.dimension().shown(needed)));
        return side;
    }
}
