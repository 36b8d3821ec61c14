package org.anju.credit.list;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.scheme.Points;

/**
 * Puts candidates in order and cuts the list at both ends.
 *
 * <p>One who is strictly better is never below one who is worse; the rank of both counts only who is strictly better.
 */
final class Ranking {

    private static final Fact COMPLAINTS = Fact.open("list.complaints", "季度投诉量", "complaints in the quarter");
    private static final Fact ORDER = Fact.open("list.order", "并列者的先后", "the order of the tied");

    /** Best first; those that nothing tells apart stand in an order that only makes the result the same every time. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    Candidate::score, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.complaints().orElse(Long.MAX_VALUE))
            .thenComparing(Candidate::subject);

    private final Reasoning why;
    private final ListCut cut;

    Ranking(Reasoning why, ListCut cut) {
        this.why = why;
        this.cut = cut;
    }

    /** Returns every candidate with its rank and side, best first. */
    ImmutableList<Placing> of(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(BEST_FIRST);
        int size = ordered.size();
        int[] bounds = cut instanceof ListCut.ByRank ranks
                ? new int[] {top(ordered, ranks.good()), bottom(ordered, ranks.bad())}
                : byScore(ordered, (ListCut.ByScore) cut);
        ImmutableList.Builder<Placing> placings = ImmutableList.builderWithExpectedSize(size);
        int rank = 0;
        for (int i = 0; i < size; i++) {
            rank = i > 0 && isTied(ordered, i - 1, i) ? rank : i + 1;
            add(placings, ordered.get(i), rank, i < bounds[0], i >= bounds[1]);
        }
        return placings.build();
    }

    /** A list so long that it meets itself puts somebody on both sides; publication will refuse it. */
    private static void add(
            ImmutableList.Builder<Placing> placings, Candidate candidate, int rank, boolean good, boolean bad) {
        if (good || !bad) {
            placings.add(new Placing(
                    candidate, rank, good ? Optional.of(ListSide.GOOD) : Optional.empty(), Optional.empty()));
        }
        if (bad) {
            placings.add(new Placing(candidate, rank, Optional.of(ListSide.BAD), Optional.empty()));
        }
    }

    private static int[] byScore(List<Candidate> ordered, ListCut.ByScore cut) {
        int good = 0;
        int bad = 0;
        for (Candidate candidate : ordered) {
            good += candidate.score().compareTo(cut.goodFrom()) >= 0 ? 1 : 0;
            bad += candidate.score().compareTo(cut.badBelow()) < 0 ? 1 : 0;
        }
        return new int[] {good, ordered.size() - bad};
    }

    /** Returns how many stand on the good list. */
    private int top(List<Candidate> ordered, int wanted) {
        return wanted >= ordered.size() || wanted == 0 || !isTied(ordered, wanted - 1, wanted)
                ? Math.min(wanted, ordered.size())
                : settle(ordered, wanted, true);
    }

    /** Returns where the bad list begins. */
    private int bottom(List<Candidate> ordered, int wanted) {
        int begin = ordered.size() - wanted;
        return begin <= 0 || wanted == 0 || !isTied(ordered, begin - 1, begin)
                ? Math.max(begin, 0)
                : settle(ordered, begin, false);
    }

    /** Settles a tie across the place {@code at}, for the list above it or the one below. */
    private int settle(List<Candidate> ordered, int at, boolean above) {
        Reading<ListTies> ties = why.read(ListParameters.TIES);
        if (!ties.isSet()) {
            return at;
        }
        return switch (ties.value()) {
            case INCLUDE_ALL -> above ? endOfTie(ordered, at) : startOfTie(ordered, at);
            case NONE -> above ? startOfTie(ordered, at) : endOfTie(ordered, at);
            case SECONDARY_KEY -> bySecondaryKey(ordered, at);
        };
    }

    private int bySecondaryKey(List<Candidate> ordered, int at) {
        List<Candidate> tied = ordered.subList(startOfTie(ordered, at), endOfTie(ordered, at));
        for (Candidate candidate : tied) {
            if (candidate.complaints().isEmpty()) {
                why.lack(COMPLAINTS, candidate.subject().toString());
            } else {
                why.use(
                        COMPLAINTS,
                        candidate.complaints().get(),
                        candidate.subject().toString());
            }
        }
        if (ordered.get(at - 1).complaints().equals(ordered.get(at).complaints())) {
            why.lack(
                    ORDER,
                    ordered.get(at - 1).subject() + ", " + ordered.get(at).subject());
        }
        return at;
    }

    private static int startOfTie(List<Candidate> ordered, int at) {
        int start = at;
        while (start > 0 && isTied(ordered, start - 1, at)) {
            start--;
        }
        return start;
    }

    private static int endOfTie(List<Candidate> ordered, int at) {
        int end = at;
        while (end < ordered.size() && isTied(ordered, at, end)) {
            end++;
        }
        return end;
    }

    private static boolean isTied(List<Candidate> ordered, int one, int other) {
        Points score = ordered.get(one).score();
        return score.equals(ordered.get(other).score());
    }
}
