package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.MotionKey;
import org.anju.assembly.spi.Castings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Records ballots: one in one statement, many in one transaction. */
final class BallotWriter {

    /** Orders by the whole key, so that H2 too goes to its end instead of looking at every row. */
    private static final String NEXT =
            "COALESCE((SELECT place + 1 FROM anju_ballot WHERE vote = :vote AND motion = :motion"
                    + " ORDER BY vote DESC, motion DESC, place DESC LIMIT 1), 0)";

    private static final String ONE = "INSERT INTO " + BallotRow.TABLE + " (" + BallotRow.COLUMNS + ") VALUES ("
            + String.join(", ", Collections.nCopies(BallotRow.COUNT - 1, "?"))
            + ", " + NEXT.replaceAll(":\\w+", "?") + ")";
    private static final String MOTION = "SELECT 1 FROM anju_motion WHERE vote = :vote AND id = :motion";
    /** A look at the key for each: H2 does not use keys for any of an array. */
    private static final String BY_ID = """
            SELECT b.* FROM UNNEST(CAST(:ids AS VARCHAR ARRAY)) AS asked (wanted)
            JOIN anju_ballot b ON b.id = asked.wanted AND b.vote = :vote AND b.motion = :motion""";

    /** How many ids go in one question. */
    private static final int PAGE = 10_000;

    private final DataSource dataSource;
    private final Jdbi jdbi;

    BallotWriter(DataSource dataSource, Jdbi jdbi) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
    }

    /** Tries; whoever lost a place or an id to another writer looks at what that one recorded, and tries again. */
    ImmutableList<CastOutcome> cast(MotionKey motion, ImmutableList<CastBallot> ballots, Instant recordedAt) {
        Castings castings = Castings.of(ballots, id -> Optional.empty());
        boolean done = !castings.fresh().isEmpty() && record(motion, castings.fresh(), recordedAt);
        while (!done) {
            castings = isOpen(motion) ? againstRecorded(motion, ballots) : Castings.notOpen(ballots);
            done = castings.fresh().isEmpty() || record(motion, castings.fresh(), recordedAt);
        }
        return castings.outcomes();
    }

    private boolean record(MotionKey motion, ImmutableList<CastBallot> fresh, Instant recordedAt) {
        return fresh.size() == 1
                ? Writing.unlessTaken(dataSource, connection -> one(connection, motion, fresh.get(0), recordedAt))
                        .isPresent()
                : Sql.unlessTaken(() -> jdbi.inTransaction(handle -> many(handle, motion, fresh, recordedAt)))
                        .isPresent();
    }

    private static int one(Connection connection, MotionKey motion, CastBallot cast, Instant recordedAt)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ONE)) {
            Writing.bind(insert, BallotRow.of(motion, cast, recordedAt, motion.vote(), motion.motion()));
            return insert.executeUpdate();
        }
    }

    private static int many(Handle handle, MotionKey motion, ImmutableList<CastBallot> fresh, Instant recordedAt) {
        long next = bind(handle.createQuery("SELECT " + NEXT), motion)
                .mapTo(Long.class)
                .one();
        Iterator<@Nullable Object[]> rows = LongStream.range(0, fresh.size())
                .mapToObj(i -> BallotRow.of(motion, fresh.get((int) i), recordedAt, next + i))
                .iterator();
        Bulk.load(handle, BallotRow.TABLE, BallotRow.COLUMNS, rows);
        return fresh.size();
    }

    private boolean isOpen(MotionKey motion) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(MOTION), motion)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    private Castings againstRecorded(MotionKey motion, ImmutableList<CastBallot> ballots) {
        Map<String, Ballot> recorded = new HashMap<>();
        jdbi.useHandle(handle -> {
            for (List<CastBallot> page : Iterables.partition(ballots, PAGE)) {
                bind(handle.createQuery(BY_ID), motion)
                        .bindArray(
                                "ids",
                                String.class,
                                page.stream().map(CastBallot::id).toList())
                        .map((row, context) -> BallotRow.cast(row))
                        .forEach(cast -> recorded.put(cast.id(), cast.ballot()));
            }
        });
        return Castings.of(ballots, id -> Optional.ofNullable(recorded.get(id)));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, MotionKey motion) {
        return statement.bind("vote", motion.vote()).bind("motion", motion.motion());
    }
}
