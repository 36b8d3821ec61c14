package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.Vote;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.RollBuilder;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** A roll, or a batch of ballots, is there as a whole or not at all; and what was changed in the tables is handed to nobody. */
interface VotesBulkContract {

    Instant NOON = Instant.parse("2024-10-08T04:00:00Z");
    MotionKey KEY = new MotionKey("V", "M1");

    /** Returns a database with the tables. */
    Database database();

    /** Returns a vote of so many units, and one more. */
    private static Vote vote(int units, String last) {
        RollBuilder roll = new RollBuilder(ComplexId.of("C1"), CostBearingRange.WHOLE, LocalDate.parse("2024-10-08"));
        Stream.concat(IntStream.range(0, units).mapToObj(i -> "U" + i), Stream.of(last))
                .map(unit -> new Ownership(
                        UnitId.of(unit), Title.REGISTERED, ImmutableList.of(OwnerId.of("a"), OwnerId.of("b"))))
                .forEach(held -> roll.add(new RollEntry(0, Area.ofHundredths(8_950), held, false)));
        return new Vote("V", ImmutableList.of(Motion.of("M1", JointDecisionMatter.OTHER_MAJOR)), roll.build());
    }

    private static ImmutableList<CastBallot> ballots(int count, String last) {
        return Stream.concat(IntStream.range(0, count).mapToObj(i -> "b" + i), Stream.of(last))
                .map(id -> new CastBallot(id, Ballot.of(1, UnitId.of("U1"), Choice.FOR)))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    default void aRollTheDatabaseRefusesLeavesNothing() {
        JdbcVotes votes = JdbcVotes.on(database().cleared().application());
        for (int units : new int[] {3, 3_000}) {
            assertThatThrownBy(() -> votes.open(vote(units, "U".repeat(201)), NOON))
                    .isInstanceOf(JdbiException.class);
            assertThat(votes.find("V", NOON)).isEmpty();
            assertThat(votes.entries("V")).isEmpty();
        }
        assertThat(votes.open(vote(3, "U"), NOON)).isEqualTo(OpenOutcome.OPENED);
        assertThat(votes.find("V", NOON)).contains(vote(3, "U"));
    }

    @Test
    default void aBatchOfBallotsTheDatabaseRefusesLeavesNothing() {
        JdbcVotes votes = JdbcVotes.on(database().cleared().application());
        votes.open(vote(3, "U"), NOON);
        for (int count : new int[] {0, 3, 3_000}) {
            assertThatThrownBy(() -> votes.cast(KEY, ballots(count, "b".repeat(201)), NOON))
                    .isInstanceOf(JdbiException.class);
            assertThat(votes.ballots(KEY, Instant.MAX)).isEmpty();
        }
        assertThat(votes.cast(KEY, ballots(3, "b"), NOON)).containsOnly(CastOutcome.RECORDED);
    }

    @Test
    default void aRollThatWasChangedIsHandedToNobody() {
        JdbcVotes votes = JdbcVotes.on(database().cleared().application());
        votes.open(vote(3, "U"), NOON);

        Sql.over(database().owner())
                .useHandle(handle -> handle.execute("UPDATE anju_roll_entry SET area = area + 1 WHERE place = 1"));

        assertThatThrownBy(() -> votes.find("V", NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was changed");
    }
}
