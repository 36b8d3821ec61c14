package org.anju.testkit.assembly;

import static org.anju.testkit.assembly.VoteSample.KEY;
import static org.anju.testkit.assembly.VoteSample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.anju.assembly.CastBallot;
import org.anju.assembly.CastOutcome;
import org.anju.assembly.OpenOutcome;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.spi.Votes;
import org.junit.jupiter.api.Test;

/** What every store of votes must do when several write at once: the first one wins, and everybody learns what came of it. */
public interface VotesRaceContract {

    /** How many write at once. */
    int WRITERS = 4;

    /** How often they meet. */
    int ROUNDS = 10;

    /** Returns a store without a vote. */
    Votes newVotes();

    /** Of several rolls under one id one is frozen, the others are told apart; the same roll is told that it is open. */
    @Test
    default void ofSeveralRollsOneIsFrozen() throws InterruptedException, ExecutionException {
        Votes votes = newVotes();
        for (int round = 0; round < ROUNDS; round++) {
            String id = "V" + round;
            List<OpenOutcome> outcomes =
                    atOnce(writer -> votes.open(VoteSample.vote(id, VoteSample.roll(1 + writer / 2)), NOON));
            assertThat(outcomes).containsOnlyOnce(OpenOutcome.OPENED).containsOnlyOnce(OpenOutcome.ALREADY_OPEN);
            int units = 1 + outcomes.indexOf(OpenOutcome.OPENED) / 2;
            assertThat(votes.find(id, NOON)).contains(VoteSample.vote(id, VoteSample.roll(units)));
        }
    }

    /** Of several contents under one id one is recorded; the others are told apart, with all that came with them. */
    @Test
    default void ofSeveralBallotsUnderOneIdOneIsRecorded() throws InterruptedException, ExecutionException {
        Votes votes = newVotes();
        votes.open(VoteSample.vote("V"), NOON);
        for (int round = 0; round < ROUNDS; round++) {
            String id = "r" + round;
            List<ImmutableList<CastOutcome>> outcomes = atOnce(writer -> votes.cast(KEY, batch(id, writer), NOON));
            assertThat(outcomes).containsOnlyOnce(ImmutableList.of(CastOutcome.RECORDED, CastOutcome.RECORDED));
            int winner = outcomes.indexOf(ImmutableList.of(CastOutcome.RECORDED, CastOutcome.RECORDED));
            assertThat(outcomes.get(winner ^ 1)).containsExactly(CastOutcome.RECORDED, CastOutcome.ALREADY_RECORDED);
            assertThat(outcomes.get(winner ^ 2)).containsExactly(CastOutcome.HELD_BACK, CastOutcome.OTHER_CONTENT);
            assertThat(votes.ballots(KEY, NOON)
                            .map(RecordedBallot::cast)
                            .filter(cast -> cast.id().equals(id)))
                    .containsExactly(batch(id, winner).get(1));
        }
    }

    /** Writers 0 and 1 agree on the ballot they share, and so do 2 and 3. */
    private static ImmutableList<CastBallot> batch(String id, int writer) {
        return ImmutableList.of(
                VoteSample.plain(id + "w" + writer), writer < 2 ? VoteSample.plain(id) : VoteSample.other(id));
    }

    /** Ballots of many writers are all there, each once, at places without gaps, those of a batch together and in order. */
    @Test
    default void noBallotIsLostOrDoubled() throws InterruptedException, ExecutionException {
        Votes votes = newVotes();
        votes.open(VoteSample.vote("V"), NOON);
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            assertThat(atOnce(writer -> votes.cast(KEY, own(number, writer), NOON)))
                    .allSatisfy(outcomes -> assertThat(outcomes).containsOnly(CastOutcome.RECORDED));
        }
        List<RecordedBallot> all = votes.ballots(KEY, Instant.MAX).toList();
        assertThat(all)
                .extracting(RecordedBallot::place)
                .isEqualTo(LongStream.range(0, all.size()).boxed().toList());
        assertThat(all).hasSize(ROUNDS * IntStream.range(1, WRITERS + 1).sum());
        List<CastBallot> casts = all.stream().map(RecordedBallot::cast).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int writer = 0; writer < WRITERS; writer++) {
                assertThat(casts).containsSequence(own(round, writer));
            }
        }
    }

    private static ImmutableList<CastBallot> own(int round, int writer) {
        return IntStream.rangeClosed(0, writer)
                .mapToObj(i -> VoteSample.plain(round + "w" + writer + "b" + (writer - i)))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> List<T> atOnce(IntFunction<T> write) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                calls.add(() -> write.apply(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : writers.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        } finally {
            writers.shutdownNow();
        }
    }
}
