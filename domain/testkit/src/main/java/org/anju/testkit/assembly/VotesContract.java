package org.anju.testkit.assembly;

import static org.anju.assembly.CastOutcome.ALREADY_RECORDED;
import static org.anju.assembly.CastOutcome.HELD_BACK;
import static org.anju.assembly.CastOutcome.NOT_OPEN;
import static org.anju.assembly.CastOutcome.OTHER_CONTENT;
import static org.anju.assembly.CastOutcome.RECORDED;
import static org.anju.testkit.assembly.VoteSample.KEY;
import static org.anju.testkit.assembly.VoteSample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Vote;
import org.anju.assembly.spi.Votes;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.register.UnitId;
import org.junit.jupiter.api.Test;

/** What every store of votes must do: freeze what was opened, and forget, double and reorder no ballot. */
public interface VotesContract extends VotesRoundTripContract, VotesRaceContract {

    /** Returns a store without a vote. */
    @Override
    Votes newVotes();

    private Votes opened() {
        Votes votes = newVotes();
        assertThat(votes.open(VoteSample.vote("V"), NOON)).isEqualTo(OpenOutcome.OPENED);
        return votes;
    }

    private static List<CastBallot> all(Votes votes, MotionKey motion) {
        return votes.ballots(motion, Instant.MAX).map(RecordedBallot::cast).toList();
    }

    /** A vote comes back as it was opened, from that moment on. */
    @Test
    default void aVoteIsThereFromTheMomentItIsOpened() {
        Votes votes = opened();

        Vote kept = votes.find("V", NOON).orElseThrow();
        assertThat(kept).isEqualTo(VoteSample.vote("V"));
        assertThat(kept.roll().range()).isEqualTo(VoteSample.vote("V").roll().range());
        assertThat(kept.roll().entries()).isEqualTo(VoteSample.roll(3).entries());
        assertThat(kept.roll().isRestricted(2)).isTrue();
        assertThat(votes.find("V", NOON.minusNanos(1))).isEmpty();
        assertThat(votes.find("W", Instant.MAX)).isEmpty();
    }

    /** A vote is opened once; opened again with another roll or other motions it is told apart and stays as it was. */
    @Test
    default void aVoteIsOpenedOnce() {
        Votes votes = opened();
        Vote vote = VoteSample.vote("V");

        assertThat(votes.open(vote, NOON.plusSeconds(1))).isEqualTo(OpenOutcome.ALREADY_OPEN);
        assertThat(votes.open(VoteSample.vote("V", VoteSample.roll(4)), NOON)).isEqualTo(OpenOutcome.OTHER_CONTENT);
        assertThat(votes.open(new Vote("V", vote.motions().reverse(), vote.roll()), NOON))
                .isEqualTo(OpenOutcome.OTHER_CONTENT);
        assertThat(votes.find("V", NOON)).contains(vote);
        assertThat(votes.cast(new MotionKey("V", "M3"), VoteSample.ballots(1), NOON))
                .containsExactly(NOT_OPEN);
    }

    /** A roll is read in pages of any size, by unit, and those of other votes beside it do not show. */
    @Test
    default void aRollIsReadInPages() {
        Votes votes = opened();
        ImmutableList<RollEntry> entries = VoteSample.roll(12).entries();
        votes.open(VoteSample.vote("W", VoteSample.roll(12)), NOON);

        assertThat(votes.entries("W")).isEqualTo(entries);
        assertThat(votes.entries("W", 0, 5)).isEqualTo(entries.subList(0, 5));
        assertThat(votes.entries("W", 10, 5)).isEqualTo(entries.subList(10, 12));
        assertThat(votes.entries("W", 12, 1)).isEmpty();
        assertThat(votes.entries("X", 0, 1)).isEmpty();
    }

    /** More than a page, of a roll as of ballots, is read to the end in its order. */
    @Test
    default void whatIsLongerThanAPageIsReadToTheEnd() {
        Votes votes = newVotes();
        Vote vote = VoteSample.vote("V", VoteSample.roll(10_001));
        ImmutableList<CastBallot> ballots = VoteSample.ballots(10_001);
        assertThat(votes.open(vote, NOON)).isEqualTo(OpenOutcome.OPENED);
        assertThat(votes.cast(KEY, ballots, NOON)).hasSize(10_001).containsOnly(RECORDED);

        assertThat(votes.entries("V")).isEqualTo(vote.roll().entries());
        assertThat(votes.find("V", NOON)).contains(vote);
        assertThat(all(votes, KEY)).isEqualTo(ballots);
        assertThat(votes.ballots(KEY, NOON).map(RecordedBallot::place).skip(10_000))
                .containsExactly(10_000L);
    }

    /** Every attribute of a ballot comes back, absent ones absent, each under the motion it was cast on. */
    @Test
    default void everyBallotComesBack() {
        Votes votes = opened();
        ImmutableList<CastBallot> ballots = ImmutableList.of(
                new CastBallot("2", VoteSample.full()),
                new CastBallot("1", Ballot.outstanding(-1, UnitId.of("U1"), false)),
                VoteSample.plain("3"));
        MotionKey second = new MotionKey("V", "M2");

        assertThat(votes.cast(KEY, ballots, NOON)).containsOnly(RECORDED).hasSize(3);
        assertThat(votes.cast(second, ballots.reverse(), NOON)).containsOnly(RECORDED);

        assertThat(votes.ballots(KEY, NOON))
                .containsExactly(
                        new RecordedBallot(0, NOON, ballots.get(0)),
                        new RecordedBallot(1, NOON, ballots.get(1)),
                        new RecordedBallot(2, NOON, ballots.get(2)));
        assertThat(all(votes, second)).isEqualTo(ballots.reverse());
    }

    /** Ballots stand in the order they were recorded, whatever their ids, numbers and moments. */
    @Test
    default void ballotsStandInTheOrderTheyWereRecorded() {
        Votes votes = opened();
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("c"), VoteSample.plain("b")), NOON);
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("a")), Instant.MIN);
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("d")), NOON.plusNanos(1));

        assertThat(all(votes, KEY)).extracting(CastBallot::id).containsExactly("c", "b", "a", "d");
        assertThat(votes.ballots(KEY, NOON, 1, 2))
                .extracting(RecordedBallot::place)
                .containsExactly(1L, 2L);
        assertThat(votes.ballots(KEY, NOON, 3, 2)).isEmpty();
    }

    /** What was known at a moment is what was recorded up to it. */
    @Test
    default void whatWasKnownAtAMomentStaysSo() {
        Votes votes = opened();
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("b")), NOON);
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("a")), NOON.plusNanos(1));
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("c")), NOON.minusNanos(1));

        assertThat(votes.ballots(KEY, NOON.plusNanos(1))).hasSize(3);
        assertThat(votes.ballots(KEY, NOON).map(ballot -> ballot.cast().id())).containsExactly("b", "c");
        assertThat(votes.ballots(KEY, NOON.minusNanos(1))
                        .map(ballot -> ballot.cast().id()))
                .containsExactly("c");
        assertThat(votes.ballots(KEY, NOON, 0, 1))
                .extracting(RecordedBallot::place)
                .containsExactly(0L);
        assertThat(votes.ballots(KEY, NOON, 1, 1))
                .extracting(RecordedBallot::place)
                .containsExactly(2L);
    }

    /** A ballot handed in again is recorded once, at its first moment; also beside new ones, and twice in a batch. */
    @Test
    default void aBallotIsRecordedOnce() {
        Votes votes = opened();
        CastBallot one = VoteSample.plain("1");
        CastBallot two = VoteSample.plain("2");

        assertThat(votes.cast(KEY, ImmutableList.of(one, one), NOON)).containsExactly(RECORDED, ALREADY_RECORDED);
        assertThat(votes.cast(KEY, ImmutableList.of(one), NOON.plusSeconds(1))).containsExactly(ALREADY_RECORDED);
        assertThat(votes.cast(KEY, ImmutableList.of(two, one), NOON.plusSeconds(2)))
                .containsExactly(RECORDED, ALREADY_RECORDED);
        assertThat(votes.ballots(KEY, Instant.MAX))
                .containsExactly(new RecordedBallot(0, NOON, one), new RecordedBallot(1, NOON.plusSeconds(2), two));
        assertThat(votes.cast(KEY, ImmutableList.of(), NOON)).isEmpty();
    }

    /** A ballot of another content under an id that is taken is told apart, and nothing of its batch is recorded. */
    @Test
    default void anotherContentKeepsTheBatchOut() {
        Votes votes = opened();
        votes.cast(KEY, ImmutableList.of(VoteSample.plain("1")), NOON);

        assertThat(votes.cast(
                        KEY,
                        ImmutableList.of(VoteSample.plain("2"), VoteSample.other("1"), VoteSample.plain("1")),
                        NOON))
                .containsExactly(HELD_BACK, OTHER_CONTENT, ALREADY_RECORDED);
        assertThat(votes.cast(
                        KEY,
                        ImmutableList.of(
                                VoteSample.plain("1"),
                                VoteSample.plain("3"),
                                VoteSample.plain("3"),
                                VoteSample.other("3")),
                        NOON))
                .containsExactly(ALREADY_RECORDED, HELD_BACK, HELD_BACK, OTHER_CONTENT);
        assertThat(votes.cast(KEY, ImmutableList.of(VoteSample.other("1")), NOON))
                .containsExactly(OTHER_CONTENT);
        assertThat(all(votes, KEY)).containsExactly(VoteSample.plain("1"));
    }

    /** On a motion nobody opened nothing is recorded. */
    @Test
    default void withoutAnOpenVoteNothingIsRecorded() {
        Votes votes = opened();
        ImmutableList<CastBallot> ballots = ImmutableList.of(VoteSample.plain("1"), VoteSample.other("1"));

        for (MotionKey unknown : List.of(new MotionKey("W", "M1"), new MotionKey("V", "M3"))) {
            assertThat(votes.cast(unknown, ballots, NOON)).containsExactly(NOT_OPEN, NOT_OPEN);
            assertThat(votes.cast(unknown, ballots.subList(0, 1), NOON)).containsExactly(NOT_OPEN);
            assertThat(all(votes, unknown)).isEmpty();
        }
        votes.open(VoteSample.vote("W"), NOON);
        assertThat(all(votes, new MotionKey("W", "M1"))).isEmpty();
    }

    /** Pages begin at zero or later and hold one or more. */
    @Test
    default void pagesThatMakeNoSenseAreRefused() {
        Votes votes = opened();
        for (int[] page : new int[][] {{-1, 1}, {0, 0}}) {
            assertThatThrownBy(() -> votes.entries("V", page[0], page[1])).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> votes.ballots(KEY, NOON, page[0], page[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Ids lead to what they stand for, whatever they are made of. */
    @Test
    default void everyIdIsFound() {
        Votes votes = newVotes();
        for (String text : List.of(" ", "'", "\"", "\\", "\\N", "\t", "\n", "NULL", "a/b", "安居", "𠮷")) {
            MotionKey key = new MotionKey(text, "M1");
            assertThat(votes.open(VoteSample.vote(text), NOON)).isEqualTo(OpenOutcome.OPENED);
            assertThat(votes.cast(key, ImmutableList.of(VoteSample.plain(text)), NOON))
                    .containsExactly(RECORDED);
            assertThat(votes.find(text, NOON).map(Vote::id)).isEqualTo(Optional.of(text));
            assertThat(all(votes, key)).containsExactly(VoteSample.plain(text));
        }
    }
}
