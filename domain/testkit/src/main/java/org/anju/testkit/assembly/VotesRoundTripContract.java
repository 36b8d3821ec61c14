package org.anju.testkit.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.anju.testkit.assembly.VoteSample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anju.assembly.ApprovalClass;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Tally;
import org.anju.assembly.Vote;
import org.anju.assembly.app.HoldVote;
import org.anju.assembly.spi.Votes;

/** What every store of votes must give back: what it was given, whatever that is, so that a tally is the same. */
public interface VotesRoundTripContract {

    /** How often each property is tried: a store is asked many things each time. */
    int TRIES = 40;

    /** The last nanosecond of a second. */
    int LAST_NANO = 999_999_999;

    /** Returns a store without a vote. */
    Votes newVotes();

    /** Motions, range and every entry of the roll come back. */
    @Property(tries = TRIES)
    default void everyVoteComesBack(@ForAll Vote vote, @ForAll @IntRange(max = LAST_NANO) int nano) {
        Instant openedAt = NOON.with(ChronoField.NANO_OF_SECOND, nano);
        Votes votes = newVotes();
        assertThat(votes.open(vote, openedAt)).isEqualTo(OpenOutcome.OPENED);

        Vote kept = votes.find(vote.id(), openedAt).orElseThrow();
        assertThat(kept).isEqualTo(vote);
        assertThat(kept.roll().entries()).isEqualTo(vote.roll().entries());
        assertThat(kept.roll().range()).isEqualTo(vote.roll().range());
        assertThat(kept.roll().frozenOn()).isEqualTo(vote.roll().frozenOn());
        assertThat(kept.roll().complex()).isEqualTo(vote.roll().complex());
        assertThat(votes.entries(vote.id())).isEqualTo(vote.roll().entries());
        assertThat(votes.open(kept, openedAt)).isEqualTo(OpenOutcome.ALREADY_OPEN);
    }

    /** Every ballot comes back in its place, and is known when it is handed in again. */
    @Property(tries = TRIES)
    default void everyBallotComesBackAsItWas(
            @ForAll Vote vote,
            @ForAll @Size(max = 20) List<CastBallot> ballots,
            @ForAll @IntRange(max = LAST_NANO) int nano) {
        Instant recordedAt = NOON.with(ChronoField.NANO_OF_SECOND, nano);
        ImmutableList<CastBallot> batch = distinct(ballots);
        Votes votes = newVotes();
        votes.open(vote, NOON);
        MotionKey key = new MotionKey(vote.id(), vote.motions().get(0).id());
        for (CastBallot ballot : batch.subList(0, batch.size() / 2)) {
            assertThat(votes.cast(key, ImmutableList.of(ballot), recordedAt)).containsExactly(CastOutcome.RECORDED);
        }
        votes.cast(key, batch, recordedAt);

        assertThat(votes.ballots(key, recordedAt).map(RecordedBallot::cast)).isEqualTo(batch);
        assertThat(votes.ballots(key, recordedAt))
                .allSatisfy(one -> assertThat(one.recordedAt()).isEqualTo(recordedAt));
        assertThat(votes.cast(key, batch, NOON))
                .hasSize(batch.size())
                .allMatch(outcome -> outcome == CastOutcome.ALREADY_RECORDED);
    }

    private static ImmutableList<CastBallot> distinct(List<CastBallot> ballots) {
        return ballots.stream()
                .collect(ImmutableMap.toImmutableMap(CastBallot::id, ballot -> ballot, (one, other) -> one))
                .values()
                .asList();
    }

    /** A vote that was stored comes out as one whose ballots are in hand, with the same reasons and dispositions. */
    @Property(tries = TRIES)
    default void aStoredVoteIsTalliedLikeOneInHand(@ForAll VoteSheet sheet, @ForAll ApprovalClass needed) {
        TallyLaws laws = new TallyLaws() {};
        Motion motion = laws.motion(needed);
        MotionKey key = new MotionKey("V", motion.id());
        HoldVote teller = HoldVote.in(newVotes(), laws.book());

        assertThat(teller.open("V", ImmutableList.of(motion), sheet.basis(), NOON, TallyLaws.DAY)
                        .getOrElseThrow())
                .isEqualTo(OpenOutcome.OPENED);
        assertThat(teller.cast(
                        key,
                        sheet.ballots().stream()
                                .map(ballot -> new CastBallot("b" + ballot.number(), ballot))
                                .collect(toImmutableList()),
                        NOON))
                .allMatch(outcome -> outcome == CastOutcome.RECORDED);

        assertThat(teller.result(key, TallyLaws.DAY))
                .isEqualTo(Tally.by(laws.book())
                        .decide(motion, laws.freeze(sheet.basis()), sheet.ballots(), TallyLaws.DAY));
    }
}
