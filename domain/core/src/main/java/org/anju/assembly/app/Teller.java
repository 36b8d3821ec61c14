package org.anju.assembly.app;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.anju.assembly.BallotBox;
import org.anju.assembly.BallotView;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Election;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.Tally;
import org.anju.assembly.TallyResult;
import org.anju.assembly.Vote;
import org.anju.assembly.meeting.AssemblyParameters;
import org.anju.assembly.meeting.MeetingState;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;

/** Counts what the store holds; remembers nothing. */
final class Teller implements HoldVote {

    private static final String POLICY = "tally";
    private static final Fact OPEN_VOTE = Fact.open("vote", "已开启的表决", "a vote that was opened");

    private static final Fact ROLL_TOLD =
            Fact.open("meeting.rollDigest", "会议登记的名册校验码与冻结名册一致", "a roll whose digest is the one told at the meeting");
    private static final Rule STANDS = Rule.of(
            "2.5",
            "MOTION_WITHDRAWN",
            Text.of("事项{0}未撤回", "motion {0} was not withdrawn"),
            Text.of("事项{0}已撤回，没有表决结果", "motion {0} was withdrawn and has no result"));

    private final Votes votes;
    private final RuleBook rules;
    private final MeetingDiary diary;
    private final ZoneId zone;

    Teller(Votes votes, RuleBook rules, MeetingDiary diary, ZoneId zone) {
        this.votes = votes;
        this.rules = rules;
        this.diary = diary;
        this.zone = zone;
    }

    /** A roll is frozen or undetermined, never refused: what the decision holds is open to be kept. */
    @Override
    public Decision<OpenOutcome> open(
            String id, ImmutableList<Motion> motions, RollBasis basis, Instant openedAt, AsOf asOf) {
        if (isOpen(id, motions, basis)) {
            return Reasoning.of(POLICY, rules, asOf).conclude(OpenOutcome.ALREADY_OPEN);
        }
        return Rolls.by(rules).freeze(basis, asOf).map(roll -> votes.open(new Vote(id, motions, roll), openedAt));
    }

    /** Whoever asks again asks later, when the register may say something else: the roll that was frozen stands. */
    private boolean isOpen(String id, ImmutableList<Motion> motions, RollBasis basis) {
        return votes.find(id, Instant.MAX)
                .filter(vote -> vote.motions().equals(motions))
                .filter(vote -> vote.roll().complex().equals(basis.complex()))
                .isPresent();
    }

    @Override
    public Optional<Vote> find(String id, AsOf asOf) {
        return votes.find(id, asOf.knownAt());
    }

    @Override
    public ImmutableList<CastOutcome> cast(MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
        return votes.cast(motion, ballots, recordedAt);
    }

    @Override
    public Decision<TallyResult> result(MotionKey key, AsOf asOf) {
        return count(key, asOf, motion -> true, (motion, box) -> Tally.by(rules).decide(motion, box, asOf));
    }

    @Override
    public Decision<ElectionResult> elect(MotionKey key, ElectionFacts facts, AsOf asOf) {
        return count(
                key,
                asOf,
                motion -> motion.contest().isPresent(),
                (motion, box) -> Election.by(rules).decide(motion, box, facts, asOf));
    }

    @Override
    public Decision<ImmutableList<BallotView.Line>> ballots(MotionKey key, Optional<OwnerId> viewer, AsOf asOf) {
        return count(key, asOf, motion -> motion.contest().isEmpty(), (motion, box) -> {
            Decision<TallyResult> counted = Tally.by(rules).decide(motion, box, asOf);
            return counted.considered()
                    .flatMap(TallyResult::dispositions)
                    .map(all -> BallotView.by(rules).decide(box, all, viewer, asOf))
                    .orElseGet(() -> counted.map(result -> ImmutableList.of()));
        });
    }

    private <T> Decision<T> count(
            MotionKey key, AsOf asOf, Predicate<Motion> wanted, BiFunction<Motion, BallotBox, Decision<T>> count) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        Optional<Vote> vote = find(key.vote(), asOf);
        Optional<Motion> motion = vote.flatMap(open -> open.find(key.motion())).filter(wanted);
        if (motion.isEmpty()) {
            why.lack(OPEN_VOTE, key.toString());
            return why.fail();
        }
        Roll roll = vote.orElseThrow().roll();
        Optional<MeetingState> meeting = diary.find(vote.get(), asOf);
        meeting.ifPresent(told -> check(told, motion.get(), roll, why));
        return why.isRefused() || why.lacks()
                ? why.fail()
                : count.apply(closing(motion.get(), meeting), box(key, roll, asOf));
    }

    private static void check(MeetingState meeting, Motion motion, Roll roll, Reasoning why) {
        if (meeting.withdrawn().contains(motion.id())) {
            why.check(STANDS, why.read(AssemblyParameters.NOTICE), false, motion.id());
        }
        if (meeting.opened()
                .filter(opened -> !opened.digest().equals(roll.digest().toString()))
                .isPresent()) {
            why.lack(ROLL_TOLD, roll.digest().toString());
        }
    }

    private Motion closing(Motion motion, Optional<MeetingState> meeting) {
        return meeting.flatMap(MeetingState::closesAt)
                .map(close -> {
                    Motion.Builder closing = Motion.builder();
                    return (Motion) closing.from(motion)
                            .closesAt(close.atZone(zone).toInstant())
                            .build();
                })
                .orElse(motion);
    }

    private BallotBox box(MotionKey key, Roll roll, AsOf asOf) {
        BallotBox.Builder box = BallotBox.forRoll(roll);
        votes.ballots(key, asOf.knownAt()).forEach(recorded -> box.add(recorded.ballot()));
        return box.build();
    }
}
