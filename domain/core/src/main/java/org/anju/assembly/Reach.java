package org.anju.assembly;

import static org.anju.assembly.Figure.APPROVING;
import static org.anju.assembly.Figure.FOLLOW;
import static org.anju.assembly.Figure.FOR;
import static org.anju.assembly.Figure.INVALID;
import static org.anju.assembly.Figure.NOT_DELIVERED;
import static org.anju.assembly.Figure.NOT_RETURNED;
import static org.anju.assembly.Figure.PARTICIPATING;
import static org.anju.assembly.Figure.RETURNED;
import static org.anju.assembly.Figure.ROLL;
import static org.anju.assembly.Figure.VALID;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.assembly.Remaining.Turnout;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Roll;
import org.anju.kernel.time.AsOf;

/**
 * Tells, while voting goes on, what is still needed to carry a motion, whether it can still be carried and whether it is
 * certain (Civil Code art. 278).
 *
 * <p>Ballots that came back stand as they are; whoever has none may still vote for, against or abstain, or stay silent.
 * Certain means that every such course carries the motion, and possible that one does: both exactly, by heads and by area,
 * on integers. Only where somebody follows a majority, or silence does, is {@code certain} said too rarely and never too
 * often: followers are then held against the motion.
 *
 * <p>Refused, the motion being out of reach: {@code QUORUM_OUT_OF_REACH_HEADS}, {@code QUORUM_OUT_OF_REACH_AREA},
 * {@code APPROVAL_OUT_OF_REACH_HEADS}, {@code APPROVAL_OUT_OF_REACH_AREA}. Pure and thread-safe.
 */
public final class Reach {

    private static final Fact HEADS = Fact.open("vote.outstanding.heads", "尚可表决人数", "heads that may still vote");
    private static final Fact AREA = Fact.open("vote.outstanding.area", "尚可表决面积", "area that may still vote");
    private static final Fact CHANCE = Fact.open("vote.chance", "表决前景", "prospect of the motion");

    private final RuleBook book;

    private Reach(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static Reach by(RuleBook book) {
        return new Reach(book);
    }

    /** Looks at the ballots cast so far: everybody on the roll without one may still vote, unless the bylaws restrict it. */
    public Decision<Outlook> decide(Motion motion, BallotBox soFar, AsOf asOf) {
        Look look = new Look(motion, asOf);
        Counts counts = BallotCount.of(soFar, motion, look.of.why).counts();
        return look.decide(counts, barred(soFar.roll()));
    }

    /**
     * Looks at totals of what was cast so far: {@code ROLL} and either the valid ballots by choice or {@code PARTICIPATING} and
     * {@code APPROVING}. {@code NOT_DELIVERED} are those who can no longer vote, nobody if it is unknown; whoever is neither
     * among them nor cast a ballot may still vote.
     */
    public Decision<Outlook> decideCounts(Motion motion, Counts soFar, AsOf asOf) {
        Counts barred = Counts.UNKNOWN;
        for (Dimension dimension : Dimension.values()) {
            barred = barred.with(
                    NOT_DELIVERED,
                    dimension,
                    soFar.find(NOT_DELIVERED, dimension).orElse(0));
        }
        return new Look(motion, asOf).decide(soFar, barred);
    }

    private static Counts barred(Roll roll) {
        long heads = 0;
        long area = 0;
        for (int head = 0; roll.hasRestricted() && head < roll.heads(); head++) {
            heads += roll.isRestricted(head) ? 1 : 0;
            area += roll.isRestricted(head) ? roll.areaOf(head) : 0;
        }
        return Counts.UNKNOWN.with(NOT_DELIVERED, Dimension.HEADS, heads).with(NOT_DELIVERED, Dimension.AREA, area);
    }

    /** One look in the making. */
    private final class Look {

        private final Proceeding of;

        Look(Motion motion, AsOf asOf) {
            of = new Proceeding("tally.reach", motion, book, asOf);
        }

        Decision<Outlook> decide(Counts given, Counts barred) {
            Optional<Reading<Threshold>> approval = of.approvalClass.find().map(of::approval);
            Counts soFar = of.complete(given);
            Following following = Following.of(soFar, of.motion.matter(), of.why);
            Counts now = of.participating(soFar, following);
            lackUnknown(now);
            if (of.why.lacks() || approval.isEmpty()) {
                return of.why.undetermined();
            }
            ImmutableList.Builder<Prospect> quorum = ImmutableList.builder();
            ImmutableList.Builder<Prospect> approvals = ImmutableList.builder();
            Counts best = best(soFar, now, barred);
            for (Dimension dimension : Dimension.values()) {
                Remaining side = remaining(soFar, now, best, following, barred, dimension);
                of.why.use(dimension == Dimension.HEADS ? HEADS : AREA, dimension.shown(side.outstanding()));
                quorum.add(side.quorum(of.participation.value(), dimension));
                approvals.add(side.approval(approval.get().value(), dimension));
            }
            quorum.build().forEach(each -> tell(each, "QUORUM", of.participation));
            approvals.build().forEach(each -> tell(each, "APPROVAL", approval.get()));
            Outlook outlook = Outlook.of(quorum.addAll(approvals.build()).build());
            of.why.use(CHANCE, outlook.chance());
            return of.why.conclude(outlook);
        }

        private void lackUnknown(Counts now) {
            for (Dimension dimension : Dimension.values()) {
                for (Figure figure : new Figure[] {ROLL, PARTICIPATING, APPROVING}) {
                    if (!now.knows(figure, dimension)) {
                        of.why.lack(figure.in(dimension));
                    }
                }
            }
        }

        /** Counts the vote in which all the outstanding are for the motion, by rules that were read before. */
        private Counts best(Counts soFar, Counts now, Counts barred) {
            Counts best = soFar;
            for (Dimension dimension : Dimension.values()) {
                long more = outstanding(soFar, barred, dimension);
                boolean isOpen = Participation.isOpen(soFar, dimension) && !soFar.knows(APPROVING, dimension);
                best = isOpen
                        ? best.with(FOR, dimension, soFar.get(FOR, dimension) + more)
                                .with(VALID, dimension, soFar.get(VALID, dimension) + more)
                                .with(NOT_RETURNED, dimension, 0)
                        : best.with(APPROVING, dimension, now.get(APPROVING, dimension) + more)
                                .with(PARTICIPATING, dimension, now.get(PARTICIPATING, dimension) + more);
            }
            Reasoning aside = Reasoning.of("tally.reach", book, of.why.asOf());
            Following following = Following.of(best, of.motion.matter(), aside);
            return Participation.of(Participation.without(best, following), following, aside);
        }

        /** Followers are held against the motion: they approve of nothing, and take part only where that makes it harder. */
        private Remaining remaining(
                Counts soFar, Counts now, Counts best, Following following, Counts barred, Dimension dimension) {
            long outstanding = outstanding(soFar, barred, dimension);
            long kept = soFar.find(NOT_RETURNED, dimension).orElse(0);
            long follow = following.chosen() == Disposition.FOLLOW_NOT_ALLOWED
                    ? 0
                    : soFar.find(FOLLOW, dimension).orElse(0);
            long silent = Participation.takesPart(following.silent()) ? kept : 0;
            Turnout turnout = Turnout.of(now, dimension);
            long firm = turnout.participating() - (Participation.takesPart(following.chosen()) ? follow : 0) - silent;
            boolean isFirmSilence = following.silent() == Disposition.PARTICIPATING_ONLY;
            long cast = follow > 0 || silent > 0 ? soFar.find(FOR, dimension).orElse(0) : turnout.approving();
            return new Remaining(
                    now.get(ROLL, dimension),
                    outstanding,
                    silent,
                    turnout,
                    Turnout.of(best, dimension),
                    new Turnout(firm + follow + outstanding, cast),
                    firm + (isFirmSilence ? silent : 0));
        }

        private long outstanding(Counts soFar, Counts barred, Dimension dimension) {
            OptionalLong returned = soFar.find(RETURNED, dimension);
            long cast = returned.isPresent()
                    ? returned.getAsLong()
                    : soFar.find(VALID, dimension)
                                    .orElse(soFar.find(PARTICIPATING, dimension).orElse(0))
                            + soFar.find(INVALID, dimension).orElse(0);
            return Math.max(0, soFar.get(ROLL, dimension) - barred.get(NOT_DELIVERED, dimension) - cast);
        }

        private void tell(Prospect prospect, String limit, Reading<Threshold> basis) {
            Dimension dimension = prospect.dimension();
            of.why.check(
                    rule(limit, dimension),
                    basis,
                    prospect.possible(),
                    dimension.shown(prospect.reached()),
                    dimension.shown(prospect.stillNeeded().orElse(prospect.outstanding())),
                    prospect.threshold(),
                    prospect.certain());
        }
    }

    private static Rule rule(String limit, Dimension dimension) {
        String zh = (limit.equals("QUORUM") ? "参与表决" : "同意") + dimension.text().zh();
        String en = dimension.text().en() + (limit.equals("QUORUM") ? " taking part" : " approving");
        return Rule.of(
                "2.5",
                limit + "_OUT_OF_REACH_" + dimension.name(),
                Text.of(
                        "现有" + zh + "{0}，尚需{1}以达到{2}（已确定：{3}）",
                        "{0} " + en + " so far; {1} still needed for {2} (certain: {3})"),
                Text.of(
                        "现有" + zh + "{0}，尚可表决的全部赞成亦不能达到{2}",
                        "{0} " + en + " so far; {2} is out of reach even if all who may still vote are for it"));
    }
}
