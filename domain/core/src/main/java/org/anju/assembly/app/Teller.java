package org.anju.assembly.app;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.assembly.BallotBox;
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
import org.anju.assembly.spi.Votes;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.register.Rolls;
import org.anju.kernel.time.AsOf;

/** Counts what the store holds; remembers nothing. */
final class Teller implements HoldVote {

    private static final String POLICY = "tally";
    private static final Fact OPEN_VOTE = Fact.open("vote", "已开启的表决", "a vote that was opened");

    private final Votes votes;
    private final RuleBook rules;

    Teller(Votes votes, RuleBook rules) {
        this.votes = votes;
        this.rules = rules;
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
    public ImmutableList<CastOutcome> cast(MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
        return votes.cast(motion, ballots, recordedAt);
    }

    @Override
    public Decision<TallyResult> result(MotionKey key, AsOf asOf) {
        Optional<Vote> vote = votes.find(key.vote(), asOf.knownAt());
        return vote.flatMap(open -> open.find(key.motion()))
                .map(motion -> Tally.by(rules)
                        .decide(motion, box(key, vote.orElseThrow().roll(), asOf), asOf))
                .orElseGet(() -> notOpen(key, asOf));
    }

    @Override
    public Decision<ElectionResult> elect(MotionKey key, ElectionFacts facts, AsOf asOf) {
        Optional<Vote> vote = votes.find(key.vote(), asOf.knownAt());
        return vote.flatMap(open -> open.find(key.motion()))
                .filter(motion -> motion.contest().isPresent())
                .map(motion -> Election.by(rules)
                        .decide(motion, box(key, vote.orElseThrow().roll(), asOf), facts, asOf))
                .orElseGet(() -> notOpen(key, asOf));
    }

    private BallotBox box(MotionKey key, Roll roll, AsOf asOf) {
        BallotBox.Builder box = BallotBox.forRoll(roll);
        votes.ballots(key, asOf.knownAt()).forEach(recorded -> box.add(recorded.ballot()));
        return box.build();
    }

    private <T> Decision<T> notOpen(MotionKey key, AsOf asOf) {
        Reasoning why = Reasoning.of(POLICY, rules, asOf);
        why.lack(OPEN_VOTE, key.toString());
        return why.fail();
    }
}
