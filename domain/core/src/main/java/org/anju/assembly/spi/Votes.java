package org.anju.assembly.spi;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Vote;
import org.anju.kernel.register.RollEntry;

/**
 * Votes of owners, as a store keeps them: what was put to them and who could vote, frozen when the vote is opened, and every
 * ballot, in the order it was recorded. Nothing in it is ever changed or taken away.
 *
 * <p>{@link org.anju.assembly.Tally} decides what the ballots come to; this keeps them. Implementations are safe for use by
 * several threads; {@code VotesContract} in the test kit states the rest. Ids have at most 200 characters. A store that
 * cannot answer throws an unchecked exception of its own; one that finds that what it kept was changed throws
 * {@link IllegalStateException} and hands nothing out.
 */
public interface Votes {

    /** Opens a vote, with its whole roll or not at all; of several who open different votes under one id one succeeds. */
    OpenOutcome open(Vote vote, Instant openedAt);

    /** Returns a vote with its roll; empty if nobody had opened it by {@code knownAt}. */
    Optional<Vote> find(String vote, Instant knownAt);

    /**
     * Returns a page of a roll, by unit; empty where it ends or nobody opened the vote.
     *
     * @param from  how many entries to pass over, zero or more
     * @param limit how many to return at most, one or more
     */
    ImmutableList<RollEntry> entries(String vote, int from, int limit);

    /** Returns a roll page by page, by unit: it is never in memory as a whole. */
    default Stream<RollEntry> entries(String vote) {
        return Pages.of(
                (from, limit) -> entries(vote, Math.toIntExact(from), limit), (from, page) -> from + page.size());
    }

    /**
     * Records ballots on a motion, all of them or none. One whose id is recorded already with the same content is passed
     * over, whenever that was; one with another content keeps the whole batch out.
     *
     * @param ballots    the ballots, as many as fit in memory twice
     * @param recordedAt when they are recorded; the moment of one recorded before stays what it is
     * @return what came of each, in their order
     */
    ImmutableList<CastOutcome> cast(MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt);

    /**
     * Returns a page of the ballots on a motion recorded up to {@code knownAt}, in the order they were recorded.
     *
     * @param from  the first place to look at, zero or more
     * @param limit how many to return at most, one or more
     */
    ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit);

    /** Returns the ballots on a motion page by page, as known at a moment, in the order they were recorded. */
    default Stream<RecordedBallot> ballots(MotionKey motion, Instant knownAt) {
        return Pages.of(
                (from, limit) -> ballots(motion, knownAt, from, limit),
                (from, page) -> page.get(page.size() - 1).place() + 1);
    }
}
