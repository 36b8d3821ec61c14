package org.anju.assembly;

import static org.anju.assembly.Figure.ABSTAIN;
import static org.anju.assembly.Figure.AGAINST;
import static org.anju.assembly.Figure.APPROVING;
import static org.anju.assembly.Figure.FOLLOW;
import static org.anju.assembly.Figure.FOR;
import static org.anju.assembly.Figure.INVALID;
import static org.anju.assembly.Figure.ISSUED;
import static org.anju.assembly.Figure.NOT_DELIVERED;
import static org.anju.assembly.Figure.NOT_RETURNED;
import static org.anju.assembly.Figure.PARTICIPATING;
import static org.anju.assembly.Figure.RETURNED;
import static org.anju.assembly.Figure.ROLL;
import static org.anju.assembly.Figure.VALID;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sums that every count of a vote must satisfy: roll = not delivered + issued, issued = returned + outstanding,
 * returned = valid + invalid, valid = for + against + abstaining + following.
 *
 * <p>They fill in what follows from what is known, and they find counts that cannot be true.
 */
final class Reconciliation {

    private static final ImmutableList<Sum> SUMS = ImmutableList.of(
            new Sum(ROLL, ImmutableList.of(NOT_DELIVERED, ISSUED)),
            new Sum(ISSUED, ImmutableList.of(RETURNED, NOT_RETURNED)),
            new Sum(RETURNED, ImmutableList.of(VALID, INVALID)),
            new Sum(VALID, ImmutableList.of(FOR, AGAINST, ABSTAIN, FOLLOW)));

    /** Smaller figures with the larger ones they are part of, where it is no sum. */
    private static final ImmutableList<Sum> PARTS = ImmutableList.of(
            new Sum(ROLL, ImmutableList.of(PARTICIPATING)),
            new Sum(PARTICIPATING, ImmutableList.of(FOR, AGAINST, ABSTAIN)),
            new Sum(PARTICIPATING, ImmutableList.of(APPROVING)));

    private Reconciliation() {}

    private record Sum(Figure whole, ImmutableList<Figure> parts) {

        boolean isComplete(Counts counts, Dimension dimension) {
            return parts.stream().allMatch(part -> counts.knows(part, dimension));
        }

        long known(Counts counts, Dimension dimension) {
            return parts.stream()
                    .mapToLong(part -> counts.find(part, dimension).orElse(0))
                    .reduce(0, Math::addExact);
        }

        /** Returns {@code returned.heads 616 ≠ valid 609 + invalid 8}. */
        String contradiction(Counts counts, Dimension dimension, String relation) {
            return whole.in(dimension).code() + " " + shown(counts, whole, dimension) + " " + relation + " "
                    + parts.stream()
                            .filter(part -> counts.knows(part, dimension))
                            .map(part -> part.text().en() + " " + shown(counts, part, dimension))
                            .collect(Collectors.joining(" + "));
        }

        private static Object shown(Counts counts, Figure figure, Dimension dimension) {
            return dimension.shown(counts.get(figure, dimension));
        }
    }

    /** Returns {@code counts} with every figure that follows from the others. */
    static Counts complete(Counts counts) {
        Counts before = counts;
        Counts after = step(before);
        while (!after.equals(before)) {
            before = after;
            after = step(before);
        }
        return after;
    }

    private static Counts step(Counts counts) {
        Counts result = counts;
        for (Dimension dimension : Dimension.values()) {
            for (Sum sum : SUMS) {
                result = fill(result, dimension, sum);
            }
        }
        return result;
    }

    private static Counts fill(Counts counts, Dimension dimension, Sum sum) {
        long known = sum.known(counts, dimension);
        if (!counts.knows(sum.whole(), dimension)) {
            return sum.isComplete(counts, dimension) ? counts.with(sum.whole(), dimension, known) : counts;
        }
        List<Figure> open = new ArrayList<>(sum.parts());
        open.removeIf(part -> counts.knows(part, dimension));
        long rest = counts.get(sum.whole(), dimension) - known;
        Counts result = counts;
        if (rest == 0 || (rest > 0 && open.size() == 1)) {
            for (Figure part : open) {
                result = result.with(part, dimension, rest);
            }
        }
        return result;
    }

    /** Returns every sum that does not hold; none where all that is known agrees. */
    static ImmutableList<String> contradictions(Counts counts) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (Dimension dimension : Dimension.values()) {
            for (Sum sum : SUMS) {
                if (counts.knows(sum.whole(), dimension)) {
                    long whole = counts.get(sum.whole(), dimension);
                    long known = sum.known(counts, dimension);
                    if (known > whole || (known < whole && sum.isComplete(counts, dimension))) {
                        found.add(sum.contradiction(counts, dimension, "≠"));
                    }
                }
            }
            for (Sum part : PARTS) {
                if (counts.knows(part.whole(), dimension)
                        && part.known(counts, dimension) > counts.get(part.whole(), dimension)) {
                    found.add(part.contradiction(counts, dimension, "<"));
                }
            }
        }
        return found.build();
    }
}
