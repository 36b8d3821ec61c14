package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.anju.assembly.Ballot;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBasis;

/**
 * A small vote: units with their owners, and the ballots that came back.
 *
 * @param basis   the units and who owns them
 * @param ballots the ballots, at most one for an owner
 */
public record VoteSheet(RollBasis basis, ImmutableList<Ballot> ballots) {

    /** Returns the same vote under other names for owners. */
    public VoteSheet renamed(UnaryOperator<OwnerId> names) {
        ImmutableList<Ownership> ownerships = basis.ownerships().stream()
                .map(each -> new Ownership(
                        each.unit(),
                        each.title(),
                        each.owners().stream().map(names).collect(toImmutableList())))
                .collect(toImmutableList());
        ImmutableList<Ballot> papers =
                ballots.stream().map(paper -> renamed(paper, names)).collect(toImmutableList());
        return new VoteSheet(with(basis, ownerships), papers);
    }

    private static Ballot renamed(Ballot paper, UnaryOperator<OwnerId> names) {
        Ballot.Builder other = Ballot.builder();
        return other.from(paper).voter(paper.voter().map(names)).build();
    }

    /** Returns the same vote with every list turned round. */
    public VoteSheet reversed() {
        RollBasis.Builder other = RollBasis.builder();
        other.from(basis)
                .units(basis.units().reverse())
                .ownerships(basis.ownerships().reverse());
        return new VoteSheet(other.build(), ballots.reverse());
    }

    /** Returns the same vote on other ballots. */
    public VoteSheet ballots(ImmutableList<Ballot> others) {
        return new VoteSheet(basis, others);
    }

    private static RollBasis with(RollBasis basis, ImmutableList<Ownership> ownerships) {
        RollBasis.Builder other = RollBasis.builder();
        return other.from(basis).ownerships(ownerships).build();
    }
}
