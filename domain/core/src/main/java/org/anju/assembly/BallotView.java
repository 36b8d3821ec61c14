package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.anju.assembly.ConveningParameters.BallotOpenness;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;

/**
 * Decides which single ballots somebody who is not a teller may see: an owner his own, whatever the rules; those of others
 * only where the rules of procedure open them. Where they say nothing nothing but one's own is shown, and the decision is
 * undetermined. Pure and thread-safe.
 */
public final class BallotView {

    private final RuleBook book;

    private BallotView(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static BallotView by(RuleBook book) {
        return new BallotView(book);
    }

    /**
     * A ballot that may be seen.
     *
     * @param number  its number
     * @param outcome what became of it
     */
    public record Line(long number, Disposition outcome) {}

    /**
     * Returns the ballots that may be seen, in the order of the box.
     *
     * @param all    what became of each ballot of {@code box}
     * @param viewer the owner who asks; empty for the public
     */
    public Decision<ImmutableList<Line>> decide(BallotBox box, Dispositions all, Optional<OwnerId> viewer, AsOf asOf) {
        Reasoning why = Reasoning.of("vote.ballotView", book, asOf);
        Reading<BallotOpenness> openness = why.read(ConveningParameters.BALLOT_OPENNESS);
        ImmutableIntArray own = viewer.map(box.roll()::headsOf).orElse(ImmutableIntArray.of());
        boolean open = openness.find()
                .map(how -> how == BallotOpenness.PUBLIC || how == BallotOpenness.OWNERS && !own.isEmpty())
                .orElse(false);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = 0; i < box.size(); i++) {
            if (open || own.contains(box.head[i])) {
                lines.add(new Line(box.numberAt(i), all.at(i)));
            }
        }
        return why.conclude(lines.build());
    }
}
