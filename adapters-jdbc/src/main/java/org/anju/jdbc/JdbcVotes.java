package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Vote;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.seal.Digest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Keeps votes in the tables {@code anju_vote}, {@code anju_motion}, {@code anju_roll_entry} and {@code anju_ballot}.
 *
 * <p>One ballot is one statement. A roll, and many ballots at once, go in by {@code COPY} where PostgreSQL's driver is there
 * and in batches of statements elsewhere.
 */
public final class JdbcVotes implements Votes {

    private static final String DIGEST = "SELECT digest FROM anju_vote WHERE id = :vote";
    private static final String VOTE = "SELECT * FROM anju_vote WHERE id = :vote AND " + Columns.KNOWN;
    private static final String MOTIONS = "SELECT * FROM anju_motion WHERE vote = :vote ORDER BY place";
    /** Pages are ordered by the whole key, so that H2 too reads the page alone and not the rest with it. */
    private static final String ENTRIES =
            "SELECT * FROM anju_roll_entry WHERE vote = :vote AND place >= :from ORDER BY vote, place LIMIT :limit";

    private static final String BALLOTS = "SELECT * FROM anju_ballot WHERE vote = :vote AND motion = :motion"
            + " AND place >= :from AND " + Columns.KNOWN + " ORDER BY vote, motion, place LIMIT :limit";

    private final Jdbi jdbi;
    private final BallotWriter writer;

    private JdbcVotes(DataSource dataSource) {
        this.jdbi = Sql.over(dataSource);
        this.writer = new BallotWriter(dataSource, jdbi);
    }

    /**
     * Returns the votes kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcVotes on(DataSource dataSource) {
        return new JdbcVotes(dataSource);
    }

    @Override
    public OpenOutcome open(Vote vote, Instant openedAt) {
        if (Sql.unlessTaken(() -> jdbi.inTransaction(handle -> insert(handle, vote, openedAt)))
                .isPresent()) {
            return OpenOutcome.OPENED;
        }
        byte[] kept = jdbi.withHandle(handle -> handle.createQuery(DIGEST)
                .bind("vote", vote.id())
                .mapTo(byte[].class)
                .one());
        return Digest.of(kept).equals(vote.digest()) ? OpenOutcome.ALREADY_OPEN : OpenOutcome.OTHER_CONTENT;
    }

    private static boolean insert(Handle handle, Vote vote, Instant openedAt) {
        Bulk.load(handle, VoteRows.VOTE_TABLE, VoteRows.VOTE_COLUMNS, VoteRows.vote(vote, openedAt));
        Bulk.load(handle, VoteRows.MOTION_TABLE, VoteRows.MOTION_COLUMNS, VoteRows.motions(vote));
        Bulk.load(handle, VoteRows.ENTRY_TABLE, VoteRows.ENTRY_COLUMNS, VoteRows.entries(vote));
        return true;
    }

    @Override
    public Optional<Vote> find(String vote, Instant knownAt) {
        return jdbi.withHandle(handle -> Columns.bind(handle.createQuery(VOTE), knownAt)
                        .bind("vote", vote)
                        .map((row, context) -> VoteRows.head(row))
                        .findOne())
                .map(head -> restored(vote, head));
    }

    private Vote restored(String id, VoteRows.Head head) {
        ImmutableList<Motion> motions = jdbi.withHandle(handle -> handle.createQuery(MOTIONS)
                .bind("vote", id)
                .map((row, context) -> VoteRows.motion(row))
                .collect(toImmutableList()));
        entries(id).forEach(head.roll()::add);
        Vote vote = new Vote(id, motions, head.roll().build());
        checkState(vote.digest().equals(head.digest()), "what was kept of vote %s was changed", id);
        return vote;
    }

    @Override
    public ImmutableList<RollEntry> entries(String vote, int from, int limit) {
        return jdbi.withHandle(handle -> page(handle.createQuery(ENTRIES), from, limit)
                .bind("vote", vote)
                .map((row, context) -> VoteRows.entry(row))
                .collect(toImmutableList()));
    }

    @Override
    public ImmutableList<CastOutcome> cast(MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
        return writer.cast(motion, ballots, recordedAt);
    }

    @Override
    public ImmutableList<RecordedBallot> ballots(MotionKey motion, Instant knownAt, long from, int limit) {
        return jdbi.withHandle(handle -> page(Columns.bind(handle.createQuery(BALLOTS), knownAt), from, limit)
                .bind("vote", motion.vote())
                .bind("motion", motion.motion())
                .map((row, context) -> BallotRow.recorded(row))
                .collect(toImmutableList()));
    }

    private static Query page(Query query, long from, int limit) {
        checkArgument(from >= 0, "a place must not be negative: %s", from);
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        return query.bind("from", from).bind("limit", limit);
    }
}
