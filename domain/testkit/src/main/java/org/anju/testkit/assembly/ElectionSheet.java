package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.anju.assembly.Ballot;
import org.anju.assembly.Contest;
import org.anju.kernel.register.RollBasis;

/**
 * A small election: units with their owners, seats and nominees, and whom each returned ballot marks.
 *
 * @param basis  the units and who owns them
 * @param papers who voted: an owner each, at most one ballot for each
 * @param contest the seats and the nominees
 * @param marked whom each of the ballots marks
 */
public record ElectionSheet(
        RollBasis basis, ImmutableList<Ballot> papers, Contest contest, ImmutableList<ImmutableSet<String>> marked) {

    /** Returns the ballots, each with its marks. */
    public ImmutableList<Ballot> ballots() {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> Ballot.marked(
                        papers.get(i).number(), papers.get(i).voter().orElseThrow(), contest.marks(marked.get(i))))
                .collect(toImmutableList());
    }

    /** Returns the same election with one more mark on one ballot. */
    public ElectionSheet marking(int ballot, String nominee) {
        ImmutableList<ImmutableSet<String>> more = IntStream.range(0, marked.size())
                .mapToObj(i -> i == ballot
                        ? ImmutableSet.<String>builder()
                                .addAll(marked.get(i))
                                .add(nominee)
                                .build()
                        : marked.get(i))
                .collect(toImmutableList());
        return new ElectionSheet(basis, papers, contest, more);
    }

    /** Returns the same election with the nominees printed the other way round. */
    public ElectionSheet printedBackwards() {
        return new ElectionSheet(
                basis, papers, new Contest(contest.seats(), contest.nominees().reverse()), marked);
    }

    /** Returns the same election with every list turned round. */
    public ElectionSheet reversed() {
        VoteSheet turned = new VoteSheet(basis, papers).reversed();
        return new ElectionSheet(turned.basis(), turned.ballots(), contest, marked.reverse());
    }
}
