package org.anju.assembly.app;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anju.assembly.BallotView;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.TallyResult;
import org.anju.assembly.Vote;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.RollBasis;
import org.anju.kernel.time.AsOf;

/**
 * Holds votes of the owners: freezes the roll when a vote is opened, records ballots as they come, and counts them (Civil
 * Code art. 278).
 *
 * <p>Every call may be repeated under the same ids: a vote is opened once, a ballot recorded once. Which ballots count is
 * not asked when they are recorded but when they are counted, so that a late, a second or a stranger's ballot is on record
 * with what became of it. Safe for any number of threads.
 */
public interface HoldVote {

    /** Returns who holds the votes in {@code votes} by {@code rules}. */
    static HoldVote in(Votes votes, RuleBook rules) {
        return in(votes, rules, MeetingDiary.NONE, ZoneOffset.UTC);
    }

    /**
     * Returns who counts by what is on record of each meeting too: the close that stands with every extension, no result of a
     * motion that was withdrawn ({@code MOTION_WITHDRAWN}), none where the roll that was frozen is not the one told.
     *
     * @param zone where the moments of a meeting are local
     */
    static HoldVote in(Votes votes, RuleBook rules, MeetingDiary diary, ZoneId zone) {
        return new Teller(votes, rules, diary, zone);
    }

    /**
     * Freezes the roll of {@code basis} on the day of {@code asOf} and opens the vote; whoever buys a unit later does not
     * stand on it.
     *
     * @param id       the identity of the vote
     * @param motions  what is put to the owners; at least one, each id once
     * @param openedAt when the vote is opened
     * @return what came of it, or undetermined as {@link org.anju.kernel.register.Rolls#freeze} leaves it, and then nothing
     *     is opened
     */
    Decision<OpenOutcome> open(String id, ImmutableList<Motion> motions, RollBasis basis, Instant openedAt, AsOf asOf);

    /** Returns a vote with its roll; empty where nobody had opened it by the moment of {@code asOf}. */
    Optional<Vote> find(String id, AsOf asOf);

    /**
     * Records ballots, all of them or none.
     *
     * @return what came of each, in their order
     */
    ImmutableList<CastOutcome> cast(MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt);

    /**
     * Counts the ballots recorded up to the moment of {@code asOf} against the frozen roll, by the law of its day; asked
     * again for an earlier moment, it is counted as it was known then. Heads are counted, not papers: one recorded when it
     * was handed out, and again when it came back, counts once.
     *
     * @return the decision of {@link org.anju.assembly.Tally}; undetermined where no such vote was open
     */
    Decision<TallyResult> result(MotionKey motion, AsOf asOf);

    /**
     * Counts the ballots of an election in the same way, whoever no longer stands and whatever lot was drawn being known.
     *
     * @return the decision of {@link org.anju.assembly.Election}; undetermined where no vote with such an election was open
     */
    Decision<ElectionResult> elect(MotionKey election, ElectionFacts facts, AsOf asOf);

    /**
     * Counts a motion and returns the single ballots that an owner, or the public, may see (see
     * {@link org.anju.assembly.BallotView}).
     *
     * @param viewer the owner who asks; empty for the public
     * @return the ballots in the order they were recorded; where the rules of procedure do not say who may see them, an
     *     owner's own alone, undetermined
     */
    Decision<ImmutableList<BallotView.Line>> ballots(MotionKey motion, Optional<OwnerId> viewer, AsOf asOf);
}
