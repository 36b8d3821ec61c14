package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.Roll;
import org.anju.kernel.time.AsOf;

/**
 * Decides whom the owners elected (Civil Code art. 278(1)(3)): each nominee needs the approval of the matter, in heads and
 * in area, on the ballots of the election itself; where more are approved than there are seats they are ranked as the rules
 * of procedure say.
 *
 * <p>Granted: somebody is elected, and nobody is tied. Refused: {@code NOT_QUORATE_HEADS}, {@code NOT_QUORATE_AREA},
 * {@code NOBODY_ELECTED}, {@code UNLISTED_TOPIC}, {@code OTHER_TIE_BREAK}; a nominee who is not approved is named in a warning
 * ({@code NOT_APPROVED_HEADS}, {@code NOT_APPROVED_AREA}). Undetermined: a figure or a rule is missing, or nominees are tied
 * for the last seats and the run-off or lot is not known. A seat nobody won stays empty. Pure and thread-safe.
 */
public final class Election {

    /** What is counted in an election; the other figures are of for and against. */
    private static final ImmutableList<Figure> FIGURES = ImmutableList.of(
            Figure.ROLL,
            Figure.NOT_DELIVERED,
            Figure.ISSUED,
            Figure.RETURNED,
            Figure.NOT_RETURNED,
            Figure.VALID,
            Figure.INVALID,
            Figure.PARTICIPATING);

    private static final Fact SEATS = Fact.open("election.seats", "应选席位", "seats");
    private static final Fact ELECTED = Fact.open("election.elected", "当选", "elected");
    private static final Fact ALTERNATES =
            Fact.open("election.alternates", "得票达到要求而未当选（按顺位）", "approved without a seat, by rank");
    private static final Fact TIED = Fact.open("election.tied", "末席票数相同", "tied for the last seats");
    private static final Fact VACANT = Fact.open("election.vacant", "空缺席位", "vacant seats");
    private static final Rule SOMEBODY = Rule.of(
            "2.5",
            "NOBODY_ELECTED",
            Text.of("有候选人当选", "somebody is elected"),
            Text.of("没有候选人达到法定的同意比例", "no nominee is approved by enough owners"));

    private final RuleBook book;

    private Election(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static Election by(RuleBook book) {
        return new Election(book);
    }

    /**
     * Counts the ballots of {@code box} against the roll they were issued for.
     *
     * @param motion with a contest; else {@link IllegalArgumentException}
     */
    public Decision<ElectionResult> decide(Motion motion, BallotBox box, ElectionFacts facts, AsOf asOf) {
        Count election = new Count(motion, facts, asOf);
        election.of.why.use(Proceeding.ROLL, box.roll().digest());
        BallotCount count =
                BallotCount.of(Marking.of(box, election.contest, facts, election.of.why), motion, election.of.why);
        ImmutableList<Support> support =
                count.support(election.contest.nominees().size());
        return election.decide(count.counts(), support, Optional.of(box.roll()), following -> {
            Dispositions dispositions = count.dispositions(following);
            BallotFacts.state(dispositions, election.of.why);
            return Optional.of(dispositions);
        });
    }

    /**
     * Decides from totals, of which any may be unknown.
     *
     * @param counts  of the ballots of the election, as {@link Tally#decideCounts} takes them
     * @param support for each nominee as printed
     */
    public Decision<ElectionResult> decideCounts(
            Motion motion, Counts counts, ImmutableList<Support> support, ElectionFacts facts, AsOf asOf) {
        Count election = new Count(motion, facts, asOf);
        checkArgument(
                support.size() == election.contest.nominees().size(),
                "%s nominees, %s figures",
                election.contest.nominees().size(),
                support.size());
        return election.decide(counts, support, Optional.empty(), following -> Optional.empty());
    }

    /** One election in the making. */
    private final class Count {

        private final Proceeding of;
        private final Contest contest;
        private final ElectionFacts facts;

        Count(Motion motion, ElectionFacts facts, AsOf asOf) {
            checkArgument(motion.contest().isPresent(), "motion %s is no election", motion.id());
            of = new Proceeding("election", motion, book, asOf);
            contest = motion.contest().get();
            this.facts = facts;
            of.why.use(SEATS, contest.seats());
        }

        Decision<ElectionResult> decide(
                Counts given,
                ImmutableList<Support> support,
                Optional<Roll> roll,
                Function<Following, Optional<Dispositions>> dispositions) {
            Optional<Reading<Threshold>> approval = of.approvalClass.find().map(of::approval);
            of.checkTopic();
            Counts complete = of.complete(given);
            Following following = Following.ofElection(complete, of.why);
            Counts counts = of.participating(complete, following);
            lackImpossible(support, counts);
            if (of.why.lacks() || approval.isEmpty()) {
                return of.why.undetermined();
            }
            Optional<Dispositions> each = dispositions.apply(following);
            of.state(counts, FIGURES);
            ImmutableList<Requirement> quorum = Limits.quorum(counts, of.participation, of.why);
            ImmutableList<NomineeResult> nominees = nominees(support, counts, approval.get());
            Seating seating = Limits.isMissed(quorum) ? Seating.NOBODY : seat(nominees, approval.get());
            ElectionResult.Builder result = ElectionResult.builder();
            result.motion(of.motion.id())
                    .contest(contest)
                    .counts(counts.only(FIGURES))
                    .quorum(quorum)
                    .nominees(nominees)
                    .elected(seating.elected())
                    .alternates(seating.alternates())
                    .tied(seating.tied())
                    .tiedSeats(seating.tiedSeats())
                    .roll(roll.map(Roll::digest))
                    .dispositions(each);
            return of.why.conclude(stated(result.build()));
        }

        /** Nobody can be marked by more owners than take part. */
        private void lackImpossible(ImmutableList<Support> support, Counts counts) {
            for (Dimension dimension : Dimension.values()) {
                long most = counts.find(Figure.PARTICIPATING, dimension).orElse(Long.MAX_VALUE);
                for (int i = 0; i < support.size(); i++) {
                    long marks = support.get(i).in(dimension).orElse(0);
                    if (marks > most) {
                        of.why.lack(
                                VoteRules.RECONCILED,
                                Figure.PARTICIPATING.in(dimension).code() + " " + dimension.shown(most) + " < "
                                        + contest.nominees().get(i) + " " + dimension.shown(marks));
                    }
                }
            }
        }

        private ImmutableList<NomineeResult> nominees(
                ImmutableList<Support> support, Counts counts, Reading<Threshold> approval) {
            return IntStream.range(0, support.size())
                    .mapToObj(i -> {
                        String name = contest.nominees().get(i);
                        var departure = Optional.ofNullable(facts.departed().get(name));
                        return new NomineeResult(
                                name,
                                departure,
                                support.get(i),
                                departure.isPresent()
                                        ? ImmutableList.of()
                                        : Limits.nominee(name, support.get(i), counts, approval, of.why));
                    })
                    .collect(toImmutableList());
        }

        /** Where it is not known of somebody whether he is approved, the others have their seats if all would find one. */
        private Seating seat(ImmutableList<NomineeResult> nominees, Reading<Threshold> approval) {
            ImmutableList<NomineeResult> approved = nominees.stream()
                    .filter(each -> each.isApproved().orElse(false))
                    .collect(toImmutableList());
            long unknown = nominees.stream()
                    .filter(each -> each.isApproved().isEmpty())
                    .count();
            if (unknown == 0) {
                of.why.check(SOMEBODY, approval, !approved.isEmpty() && contest.seats() > 0);
            } else if (approved.size() + unknown > contest.seats()) {
                return Seating.NOBODY;
            }
            return Seating.of(approved, contest.seats(), facts.settlement(), of.why);
        }

        private ElectionResult stated(ElectionResult result) {
            of.why.use(ELECTED, result.elected());
            of.why.use(VACANT, result.vacantSeats());
            if (!result.alternates().isEmpty()) {
                of.why.use(ALTERNATES, result.alternates());
            }
            if (!result.tied().isEmpty()) {
                of.why.use(TIED, result.tied());
            }
            return result;
        }
    }
}
