package org.anju.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.anju.assembly.Robustness.Tipping;
import org.anju.kernel.area.Area;

/** Presses each limit of a result on its own until it gives way; each looks at one number, so the least is exact. */
final class Stress {

    private final TallyResult result;
    private final boolean invalidTakePart;
    private final boolean carried;
    private final ImmutableList<Tolerance> tolerances;

    Stress(TallyResult result, boolean invalidTakePart) {
        this.result = result;
        this.invalidTakePart = invalidTakePart;
        carried = result.outcome() == VoteOutcome.PASS;
        tolerances = result.requirements().stream().map(this::tolerance).collect(toImmutableList());
    }

    ImmutableList<Tolerance> tolerances() {
        return tolerances;
    }

    private Tolerance tolerance(Requirement limit) {
        boolean quorum = result.requirements().indexOf(limit) < Dimension.values().length;
        return new Tolerance(
                limit.code(), limit.dimension(), quorum ? OptionalLong.empty() : turn(limit), struck(limit, quorum));
    }

    /** Turning a ballot changes who approves, never who takes part. */
    private OptionalLong turn(Requirement limit) {
        Threshold threshold = limit.threshold();
        long yes = limit.reached().orElseThrow();
        long whole = limit.whole().orElseThrow();
        return carried
                ? Least.from(yes, less -> !threshold.isMetBy(yes - less, whole))
                : Least.from(part(limit.dimension()) - yes, more -> threshold.isMetBy(yes + more, whole));
    }

    private long part(Dimension dimension) {
        return result.counts().get(Figure.PARTICIPATING, dimension);
    }

    /** Taking out a ballot for the motion; where invalid ballots take part it is only no longer for it. */
    private OptionalLong struck(Requirement limit, boolean quorum) {
        if (!carried || quorum && invalidTakePart) {
            return OptionalLong.empty();
        }
        Threshold threshold = limit.threshold();
        long reached = limit.reached().orElseThrow();
        long whole = limit.whole().orElseThrow();
        boolean shrinks = !quorum && !invalidTakePart && threshold.base() == Threshold.Base.PARTICIPANTS;
        return Least.from(reached, less -> !threshold.isMetBy(reached - less, shrinks ? whole - less : whole));
    }

    /** Returns the fewest ballots that change the outcome by being turned: for the motion if it failed, else against it. */
    Optional<Tipping> flipped(DisputedBallots disputed) {
        if (carried) {
            return fewest(disputed, disputed.approving(true), tolerances.subList(2, 4), true);
        }
        boolean quorate = result.requirements().subList(0, 2).stream()
                .allMatch(each -> each.met().orElse(false));
        boolean ofTheLimits =
                result.requirements().stream().anyMatch(each -> !each.met().orElse(false));
        OptionalLong heads = tolerances.get(2).flipped();
        OptionalLong area = tolerances.get(3).flipped();
        return quorate && ofTheLimits && heads.isPresent() && area.isPresent()
                ? both(disputed, heads.getAsLong(), area.getAsLong())
                : Optional.empty();
    }

    private static Optional<Tipping> both(DisputedBallots disputed, long heads, long area) {
        DisputedBallots against = disputed.approving(false);
        return disputed.ballots().isEmpty()
                ? whole(disputed, disputed.heads() >= heads && disputed.area() >= area)
                : tipping(against, against.fewest(heads, area));
    }

    /** Returns the fewest ballots that change the outcome of a carried motion by being taken out. */
    Optional<Tipping> struck(DisputedBallots disputed) {
        if (!carried) {
            return Optional.empty();
        }
        Optional<Tipping> quorum = fewest(disputed, disputed, tolerances.subList(0, 2), false);
        Optional<Tipping> approval = fewest(disputed, disputed.approving(true), tolerances.subList(2, 4), false);
        return less(quorum, approval);
    }

    private static Optional<Tipping> fewest(
            DisputedBallots all, DisputedBallots eligible, ImmutableList<Tolerance> limits, boolean turned) {
        return limits.stream()
                .map(limit -> {
                    OptionalLong least = turned ? limit.flipped() : limit.struck();
                    boolean heads = limit.dimension() == Dimension.HEADS;
                    if (least.isEmpty()) {
                        return Optional.<Tipping>empty();
                    }
                    return all.ballots().isEmpty()
                            ? whole(all, all.heads() > 0 && (heads ? all.heads() : all.area()) >= least.getAsLong())
                            : tipping(
                                    eligible,
                                    eligible.fewest(heads ? least.getAsLong() : 1, heads ? 0 : least.getAsLong()));
                })
                .reduce(Optional.empty(), Stress::less);
    }

    private static Optional<Tipping> whole(DisputedBallots all, boolean changes) {
        return changes ? Optional.of(new Tipping(all.heads(), Area.ofHundredths(all.area()))) : Optional.empty();
    }

    private static Optional<Tipping> tipping(DisputedBallots eligible, OptionalInt count) {
        return count.isPresent()
                ? Optional.of(
                        new Tipping(count.getAsInt(), Area.ofHundredths(eligible.areaOfLargest(count.getAsInt()))))
                : Optional.empty();
    }

    private static Optional<Tipping> less(Optional<Tipping> one, Optional<Tipping> other) {
        return Streams.concat(one.stream(), other.stream())
                .min(java.util.Comparator.comparingLong(Tipping::ballots)
                        .thenComparing(tipping -> tipping.area().hundredths()));
    }
}
