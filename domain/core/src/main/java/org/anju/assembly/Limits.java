package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Percent;

/** Holds what was counted against the limits of the law, on integers, in both dimensions. */
final class Limits {

    private final Counts counts;
    private final Reasoning why;
    private final Optional<String> nominee;
    private final ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();

    private Limits(Counts counts, Reasoning why) {
        this(counts, why, Optional.empty());
    }

    private Limits(Counts counts, Reasoning why, Optional<String> nominee) {
        this.counts = counts;
        this.why = why;
        this.nominee = nominee;
    }

    /** Applies all four, so that every one missed is named. */
    static ImmutableList<Requirement> apply(
            Counts counts, Reading<Threshold> participation, Reading<Threshold> approval, Reasoning why) {
        Limits limits = new Limits(counts, why);
        limits.requirements.addAll(quorum(counts, participation, why));
        for (Dimension dimension : Dimension.values()) {
            limits.hold(VoteRules.approval(dimension), approval, Figure.APPROVING, dimension);
        }
        return limits.requirements.build();
    }

    /** Applies participation alone, by heads and by area. */
    static ImmutableList<Requirement> quorum(Counts counts, Reading<Threshold> participation, Reasoning why) {
        Limits limits = new Limits(counts, why);
        for (Dimension dimension : Dimension.values()) {
            limits.hold(VoteRules.quorum(dimension), participation, Figure.PARTICIPATING, dimension);
        }
        return limits.requirements.build();
    }

    /** Applies the approval of one nominee, by heads and by area; one missed costs the nominee the seat, and only warns. */
    static ImmutableList<Requirement> nominee(
            String nominee, Support support, Counts counts, Reading<Threshold> approval, Reasoning why) {
        Counts own = counts;
        for (Dimension dimension : Dimension.values()) {
            own = own.with(Figure.APPROVING, dimension, support.in(dimension));
        }
        Limits limits = new Limits(own, why, Optional.of(nominee));
        for (Dimension dimension : Dimension.values()) {
            limits.hold(VoteRules.nominee(dimension), approval, Figure.APPROVING, dimension);
        }
        return limits.requirements.build();
    }

    private void hold(Rule rule, Reading<Threshold> basis, Figure figure, Dimension dimension) {
        Threshold threshold = basis.value();
        OptionalLong reached = counts.find(figure, dimension);
        OptionalLong whole = counts.find(threshold.whole(), dimension);
        Optional<Boolean> met = Optional.empty();
        if (whole.isPresent() && whole.getAsLong() == 0) {
            why.skip(rule, VoteRules.NOBODY_TOOK_PART);
        } else if (reached.isPresent() && whole.isPresent()) {
            met = Optional.of(check(rule, basis, reached.getAsLong(), whole.getAsLong(), dimension));
        } else {
            why.unknown(
                    VoteRules.unknown(rule, dimension, figure == Figure.PARTICIPATING),
                    basis,
                    (whole.isEmpty() ? threshold.whole() : figure).in(dimension),
                    threshold);
            if (reached.isEmpty()) {
                why.lack(figure.in(dimension), nominee.orElse(""));
            }
        }
        OptionalLong needed =
                whole.isPresent() ? OptionalLong.of(threshold.leastOf(whole.getAsLong())) : OptionalLong.empty();
        requirements.add(new Requirement(rule.code(), dimension, threshold, reached, whole, needed, met));
    }

    private boolean check(Rule rule, Reading<Threshold> basis, long reached, long whole, Dimension dimension) {
        Threshold threshold = basis.value();
        long needed = threshold.leastOf(whole);
        boolean holds = threshold.isMetBy(reached, whole);
        ImmutableList.Builder<Object> shown = ImmutableList.builder();
        shown.add(
                dimension.shown(reached),
                threshold.base().in(dimension),
                dimension.shown(whole),
                new Percent(reached, whole),
                threshold.share(),
                dimension.shown(needed),
                dimension.shown(Math.max(0, needed - reached)));
        nominee.ifPresent(shown::add);
        Object[] args = shown.build().toArray();
        return nominee.isPresent() ? why.warn(rule, basis, holds, args) : why.check(rule, basis, holds, args);
    }

    /** Tells how it came out: a limit missed settles it, whatever else is not known. */
    static VoteOutcome outcome(ImmutableList<Requirement> requirements, Reasoning why) {
        if (isMissed(requirements.subList(0, 2))) {
            return VoteOutcome.NOT_QUORATE;
        } else if (why.isRefused()) {
            return VoteOutcome.REJECTED;
        }
        return requirements.stream().allMatch(each -> each.met().isPresent())
                ? VoteOutcome.PASS
                : VoteOutcome.UNDETERMINED;
    }

    /** Tells whether one of them is known to be missed. */
    static boolean isMissed(ImmutableList<Requirement> requirements) {
        return requirements.stream().anyMatch(each -> each.met().equals(Optional.of(false)));
    }
}
