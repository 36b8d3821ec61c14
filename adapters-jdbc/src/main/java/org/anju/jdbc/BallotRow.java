package org.anju.jdbc;

import com.google.common.collect.ObjectArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Channel;
import org.anju.assembly.Choice;
import org.anju.assembly.MotionKey;
import org.anju.assembly.Proxy;
import org.anju.assembly.RecordedBallot;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.jspecify.annotations.Nullable;

/** Writes and reads a row of {@code anju_ballot}. */
final class BallotRow {

    static final String TABLE = "anju_ballot";

    /** Everything but the place, which comes last. */
    static final String COLUMNS = "vote, motion, id, recorded_second, recorded_nano, number, unit, voter, choice,"
            + " delivered, cast_second, cast_nano, channel, signed, clear, representative, proxy_holder, proxy_written,"
            + " marks, place";

    static final int COUNT = COLUMNS.split(",").length;

    private BallotRow() {}

    /** Returns the values of all columns; {@code last} says which place it is to be. */
    static @Nullable Object[] of(MotionKey motion, CastBallot cast, Instant recordedAt, Object... last) {
        Ballot ballot = cast.ballot();
        @Nullable
        Object[] values = {
            motion.vote(),
            motion.motion(),
            cast.id(),
            recordedAt.getEpochSecond(),
            recordedAt.getNano(),
            ballot.number(),
            ballot.unit().map(UnitId::value).orElse(null),
            ballot.voter().map(OwnerId::value).orElse(null),
            ballot.choice().map(Choice::name).orElse(null),
            ballot.delivered(),
            ballot.castAt().map(Instant::getEpochSecond).orElse(null),
            ballot.castAt().map(Instant::getNano).orElse(null),
            ballot.channel().name(),
            ballot.signed(),
            ballot.clear(),
            ballot.representative(),
            ballot.proxy().map(Proxy::holder).orElse(null),
            ballot.proxy().map(Proxy::written).orElse(null),
            ballot.marks().isPresent() ? ballot.marks().getAsLong() : null
        };
        return ObjectArrays.concat(values, last, Object.class);
    }

    static CastBallot cast(ResultSet row) throws SQLException {
        Ballot.Builder ballot = Ballot.builder();
        ballot.number(row.getLong("number"))
                .unit(Columns.textIfAny(row, "unit").map(UnitId::of))
                .voter(Columns.textIfAny(row, "voter").map(OwnerId::of))
                .choice(Columns.textIfAny(row, "choice").map(Choice::valueOf))
                .delivered(row.getBoolean("delivered"))
                .castAt(Columns.momentIfAny(row, "cast"))
                .channel(Channel.valueOf(row.getString("channel")))
                .signed(row.getBoolean("signed"))
                .clear(row.getBoolean("clear"))
                .representative(row.getBoolean("representative"))
                .proxy(proxy(row))
                .marks(marks(row));
        return new CastBallot(row.getString("id"), ballot.build());
    }

    private static OptionalLong marks(ResultSet row) throws SQLException {
        long marks = row.getLong("marks");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(marks);
    }

    private static Optional<Proxy> proxy(ResultSet row) throws SQLException {
        boolean written = row.getBoolean("proxy_written");
        return Columns.textIfAny(row, "proxy_holder").map(holder -> new Proxy(holder, written));
    }

    static RecordedBallot recorded(ResultSet row) throws SQLException {
        return new RecordedBallot(row.getLong("place"), Columns.moment(row, "recorded"), cast(row));
    }
}
