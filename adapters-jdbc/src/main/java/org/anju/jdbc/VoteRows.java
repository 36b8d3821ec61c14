package org.anju.jdbc;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.assembly.Contest;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.Vote;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.Digest;
import org.jspecify.annotations.Nullable;

/** Writes and reads the rows of {@code anju_vote}, {@code anju_motion} and {@code anju_roll_entry}. */
final class VoteRows {

    static final String VOTE_TABLE = "anju_vote";
    static final String VOTE_COLUMNS = "id, recorded_second, recorded_nano, digest,"
            + " complex, frozen_on, range_zh, range_en, range_buildings, range_units";
    static final String MOTION_TABLE = "anju_motion";
    static final String MOTION_COLUMNS =
            "vote, id, place, matter, title_zh, title_en, closes_second, closes_nano, announced," + " seats, nominees";
    static final String ENTRY_TABLE = "anju_roll_entry";
    static final String ENTRY_COLUMNS = "vote, place, unit, head, area, title, owners, restricted";

    private VoteRows() {}

    /** A vote as far as its own row tells: its roll is still empty. */
    record Head(Digest digest, RollBuilder roll) {}

    static Iterator<@Nullable Object[]> vote(Vote vote, Instant openedAt) {
        Roll roll = vote.roll();
        CostBearingRange range = roll.range();
        return one(
                vote.id(),
                openedAt.getEpochSecond(),
                openedAt.getNano(),
                vote.digest().toBytes(),
                roll.complex().value(),
                roll.frozenOn(),
                range.text().zh(),
                range.text().en(),
                range.buildings().toArray(String[]::new),
                range.units().stream().map(UnitId::value).toArray(String[]::new));
    }

    private static Iterator<@Nullable Object[]> one(@Nullable Object... row) {
        return ImmutableList.of(row).iterator();
    }

    static Head head(ResultSet row) throws SQLException {
        CostBearingRange range = new CostBearingRange(
                Text.of(row.getString("range_zh"), row.getString("range_en")),
                Columns.texts(row, "range_buildings").stream().collect(toImmutableSet()),
                Columns.texts(row, "range_units").stream().map(UnitId::of).collect(toImmutableSet()));
        return new Head(
                Digest.of(row.getBytes("digest")),
                new RollBuilder(ComplexId.of(row.getString("complex")), range, Columns.day(row, "frozen_on")));
    }

    static Iterator<@Nullable Object[]> motions(Vote vote) {
        return IntStream.range(0, vote.motions().size())
                .mapToObj(place -> motion(vote.id(), place, vote.motions().get(place)))
                .iterator();
    }

    private static @Nullable Object[] motion(String vote, int place, Motion motion) {
        return new @Nullable Object[] {
            vote,
            motion.id(),
            place,
            motion.matter().name(),
            motion.title().zh(),
            motion.title().en(),
            motion.closesAt().map(Instant::getEpochSecond).orElse(null),
            motion.closesAt().map(Instant::getNano).orElse(null),
            motion.announced(),
            motion.contest().map(Contest::seats).orElse(null),
            motion.contest()
                    .map(contest -> contest.nominees().toArray(String[]::new))
                    .orElse(null)
        };
    }

    static Motion motion(ResultSet row) throws SQLException {
        Motion.Builder motion = Motion.builder();
        return motion.id(row.getString("id"))
                .matter(JointDecisionMatter.valueOf(row.getString("matter")))
                .title(Text.of(row.getString("title_zh"), row.getString("title_en")))
                .closesAt(Columns.momentIfAny(row, "closes"))
                .announced(row.getBoolean("announced"))
                .contest(contest(row))
                .build();
    }

    private static Optional<Contest> contest(ResultSet row) throws SQLException {
        return row.getObject("seats") == null
                ? Optional.empty()
                : Optional.of(new Contest(row.getInt("seats"), Columns.texts(row, "nominees")));
    }

    static Iterator<@Nullable Object[]> entries(Vote vote) {
        ImmutableList<RollEntry> entries = vote.roll().entries();
        return IntStream.range(0, entries.size())
                .mapToObj(place -> entry(vote.id(), place, entries.get(place)))
                .iterator();
    }

    private static @Nullable Object[] entry(String vote, int place, RollEntry entry) {
        Ownership held = entry.ownership();
        return new @Nullable Object[] {
            vote,
            place,
            held.unit().value(),
            entry.head(),
            entry.area().hundredths(),
            held.title().name(),
            held.owners().stream().map(OwnerId::value).toArray(String[]::new),
            entry.restricted()
        };
    }

    static RollEntry entry(ResultSet row) throws SQLException {
        Ownership held = new Ownership(
                UnitId.of(row.getString("unit")), Title.valueOf(row.getString("title")), FactTables.owners(row));
        return new RollEntry(
                row.getInt("head"), Area.ofHundredths(row.getLong("area")), held, row.getBoolean("restricted"));
    }
}
