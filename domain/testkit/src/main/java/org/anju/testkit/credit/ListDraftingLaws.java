package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anju.credit.list.Candidate;
import org.anju.credit.list.ListDrafting;
import org.anju.credit.list.MissingQuarter;
import org.anju.credit.list.Placing;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/** What holds for every way of drafting a quarterly list. Capability 3.1. */
public interface ListDraftingLaws {

    /** Ranks the candidates; the library's own drafting unless another is tested. */
    default List<Placing> placings(List<Candidate> candidates) {
        return ListDrafting.by(CreditRules.book(MissingQuarter.BREAKS))
                .draft(Quarter.of(2024, 1), candidates, AsOf.date("2024-04-05"))
                .getOrElseThrow()
                .placings();
    }

    /** Returns candidates with the given scores and samples, in complexes called X0 and on. */
    private static List<Candidate> candidates(List<Integer> scores, int sample) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            candidates.add(Candidate.of(
                    CreditRules.subject("X" + i), Points.ofThousandths(scores.get(i) * 1000L), (sample + i) % 12));
        }
        return candidates;
    }

    /** A subject with too few cases is not ranked, everybody else is. */
    @Property(tries = 200)
    default void smallSamplesAreNotRanked(
            @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> scores, @ForAll @IntRange(max = 11) int sample) {
        for (Placing placing : placings(candidates(scores, sample))) {
            boolean small = placing.candidate().sample() < CreditRules.SAMPLE_FLOOR;
            assertThat(placing.unranked().isPresent()).isEqualTo(small);
            assertThat(placing.rank() == 0).isEqualTo(small);
            assertThat(small && placing.side().isPresent()).isFalse();
        }
    }

    /** Of two ranked subjects the strictly better one has the better rank, and the equal ones share theirs. */
    @Property(tries = 200)
    default void ranksFollowScores(@ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> scores) {
        List<Placing> ranked = placings(candidates(scores, 0)).stream()
                .filter(placing -> placing.unranked().isEmpty())
                .toList();
        for (Placing one : ranked) {
            for (Placing other : ranked) {
                int byScore =
                        other.candidate().score().compareTo(one.candidate().score());
                assertThat(Integer.signum(Integer.compare(one.rank(), other.rank())))
                        .isEqualTo(Integer.signum(byScore));
            }
        }
    }

    /** One more case that changes no score never lifts a subject above one that is strictly better. */
    @Property(tries = 200)
    default void aNeutralCaseLiftsNobodyAboveABetterOne(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> scores,
            @ForAll @IntRange(max = 11) int at) {
        List<Candidate> candidates = candidates(scores, 0);
        int place = at % candidates.size();
        Candidate before = candidates.get(place);
        Candidate more = Candidate.of(before.subject(), before.score(), before.sample() + 1);
        candidates.set(place, more);
        List<Placing> after = placings(candidates);
        int rank = after.stream()
                .filter(placing -> placing.candidate().equals(more))
                .mapToInt(Placing::rank)
                .max()
                .orElse(0);

        assertThat(after.stream()
                        .filter(placing -> placing.rank() > 0)
                        .filter(placing -> placing.candidate().score().compareTo(more.score()) > 0))
                .allMatch(better -> rank == 0 || better.rank() < rank);
    }
}
