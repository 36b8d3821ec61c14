package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.anju.assembly.Thresholds.Least;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.time.AsOf;

/**
 * Decides whether the owners carried a motion (Civil Code art. 278; for decisions before 2021 the rules it replaced).
 *
 * <p>Granted: carried. Refused: not carried, with a violation for each limit missed ({@code NOT_QUORATE_HEADS},
 * {@code NOT_QUORATE_AREA}, {@code NOT_APPROVED_HEADS}, {@code NOT_APPROVED_AREA}). Undetermined: a figure or a rule of
 * procedure is missing, or the counts do not reconcile. The day of {@code asOf} is the day of the decision and chooses the
 * law. Everything is compared on integers. Pure and thread-safe.
 */
public final class Tally {

    private static final ImmutableList<Figure> FIGURES = ImmutableList.copyOf(Figure.values());

    private static final Fact WITHOUT_SILENCE = Fact.open(
            "vote.withoutSilence",
            "未收回的票不计入时的结果（将其计入的约定有争议，两种结果一并公布）",
            "result if ballots that were kept count for nothing (counting them is disputed; both results are shown)");

    private final RuleBook book;

    private Tally(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static Tally by(RuleBook book) {
        return new Tally(book);
    }

    /** Counts {@code ballots} against {@code roll}. */
    public Decision<TallyResult> decide(Motion motion, Roll roll, Iterable<Ballot> ballots, AsOf asOf) {
        return decide(motion, BallotBox.of(roll, ballots), asOf);
    }

    /** Counts the ballots of {@code box} against the roll they were issued for. */
    public Decision<TallyResult> decide(Motion motion, BallotBox box, AsOf asOf) {
        Count tally = new Count(motion, asOf);
        tally.of.why.use(Proceeding.ROLL, box.roll().digest());
        BallotCount count = BallotCount.of(box, motion, tally.of.why);
        return tally.decide(count.counts(), Optional.of(box.roll()), following -> {
            Dispositions dispositions = count.dispositions(following);
            BallotFacts.state(dispositions, tally.of.why);
            return Optional.of(dispositions);
        });
    }

    /**
     * Decides from totals, of which any may be unknown.
     *
     * <p>What follows from the others is filled in. Where participation is given it is taken as it is; otherwise it is
     * worked out from the ballots cast as the rules of procedure say.
     */
    public Decision<TallyResult> decideCounts(Motion motion, Counts counts, AsOf asOf) {
        return new Count(motion, asOf).decide(counts, Optional.empty(), following -> Optional.empty());
    }

    /** Returns the least participation of a roll, and the least approval if exactly so many take part. */
    public Decision<Thresholds> thresholds(long heads, Area area, AsOf asOf) {
        checkArgument(heads >= 0, "a roll has no negative heads: %s", heads);
        Reasoning why = Reasoning.of("tally.thresholds", book, asOf);
        why.use(Figure.ROLL.in(Dimension.HEADS), heads);
        why.use(Figure.ROLL.in(Dimension.AREA), area);
        if (heads == 0 || area.hundredths() == 0) {
            why.lack(VoteRules.EMPTY_ROLL);
        }
        Reading<Threshold> participation = why.read(VoteParameters.PARTICIPATION);
        Reading<Threshold> ordinary = why.read(VoteParameters.ORDINARY);
        Reading<Threshold> special = why.read(VoteParameters.SPECIAL);
        if (why.lacks()) {
            return why.undetermined();
        }
        Least all = new Least(heads, area);
        Least quorum = least(participation.value(), all, all);
        return why.conclude(
                new Thresholds(quorum, least(ordinary.value(), all, quorum), least(special.value(), all, quorum)));
    }

    private static Least least(Threshold threshold, Least all, Least participants) {
        Least whole = threshold.base() == Threshold.Base.ALL ? all : participants;
        return new Least(
                threshold.leastOf(whole.heads()),
                Area.ofHundredths(threshold.leastOf(whole.area().hundredths())));
    }

    /** One decision in the making. */
    private final class Count {

        private final Proceeding of;

        Count(Motion motion, AsOf asOf) {
            of = new Proceeding("tally", motion, book, asOf);
        }

        Decision<TallyResult> decide(
                Counts given, Optional<Roll> roll, Function<Following, Optional<Dispositions>> dispositions) {
            Optional<Reading<Threshold>> approval = of.approvalClass.find().map(of::approval);
            of.checkTopic();
            Counts complete = of.complete(given);
            Following following = Following.of(complete, of.motion.matter(), of.why);
            Counts counts = of.participating(complete, following);
            if (of.why.lacks() || approval.isEmpty()) {
                return of.why.undetermined();
            }
            Optional<Dispositions> each = dispositions.apply(following);
            of.state(counts, FIGURES);
            ImmutableList<Requirement> requirements = Limits.apply(counts, of.participation, approval.get(), of.why);
            Optional<VoteOutcome> withoutSilence = withoutSilence(complete, following, approval.get());
            TallyResult.Builder result = TallyResult.builder();
            result.withoutSilence(withoutSilence)
                    .motion(of.motion.id())
                    .outcome(Limits.outcome(requirements, of.why))
                    .approvalClass(of.approvalClass.value())
                    .counts(counts)
                    .requirements(requirements)
                    .roll(roll.map(Roll::digest))
                    .dispositions(each);
            return of.why.conclude(result.build());
        }

        /** Counts once more, aside, as if kept ballots were for nothing; what it reads was read before. */
        private Optional<VoteOutcome> withoutSilence(
                Counts complete, Following following, Reading<Threshold> approval) {
            if (following.silent() == Disposition.NOT_RETURNED) {
                return Optional.empty();
            }
            Proceeding aside = new Proceeding("tally", of.motion, book, of.why.asOf());
            aside.checkTopic();
            Counts counts = aside.participating(complete, new Following(following.chosen(), Disposition.NOT_RETURNED));
            ImmutableList<Requirement> requirements = Limits.apply(counts, of.participation, approval, aside.why);
            return Optional.of(of.why.use(WITHOUT_SILENCE, Limits.outcome(requirements, aside.why)));
        }
    }
}
