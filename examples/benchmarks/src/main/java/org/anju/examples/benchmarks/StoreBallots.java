package org.anju.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.assembly.Ballot;
import org.anju.assembly.CastBallot;
import org.anju.assembly.Choice;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.MotionKey;
import org.anju.assembly.RecordedBallot;
import org.anju.assembly.Vote;
import org.anju.jdbc.JdbcVotes;
import org.anju.kernel.register.OwnerId;

/** The ballots of a million owners: recorded in batches, then read as a stream, and what that takes of the heap. */
final class StoreBallots {

    private static final int BALLOTS = Integer.getInteger("ballots", TallyInputs.HEADS);
    private static final int BATCH = 10_000;
    private static final Instant OPENED = Instant.parse("2024-10-01T00:00:00Z");
    private static final MotionKey KEY = new MotionKey("V", "M");

    private StoreBallots() {}

    static void print(StoreDatabase database, PrintStream out) {
        out.println(database.name());
        JdbcVotes votes = JdbcVotes.on(database.pool());
        long start = System.nanoTime();
        votes.open(
                new Vote(
                        "V",
                        ImmutableList.of(Motion.of("M", JointDecisionMatter.OTHER_MAJOR)),
                        TallyInputs.roll(Rules.with(), BALLOTS)),
                OPENED);
        out.printf("  a roll of %,d owners frozen and kept in %.1f s%n", BALLOTS, seconds(start));
        start = System.nanoTime();
        for (int from = 0; from < BALLOTS; from += BATCH) {
            votes.cast(KEY, batch(from, Math.min(BALLOTS, from + BATCH)), OPENED);
        }
        out.printf("  %,d ballots recorded, %,.0f a second%n", BALLOTS, BALLOTS / seconds(start));
        long before = settled();
        start = System.nanoTime();
        long read;
        try (Stream<RecordedBallot> ballots = votes.ballots(KEY, Instant.MAX)) {
            read = ballots.filter(ballot -> ballot.ballot().choice().isPresent())
                    .count();
        }
        double seconds = seconds(start);
        out.printf(
                "  %,d read in %.1f s, %,.0f a second; old generation: %,d MB before, %,d MB at most meanwhile%n",
                read, seconds, read / seconds, before >> 20, peak() >> 20);
    }

    private static ImmutableList<CastBallot> batch(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new CastBallot("B" + i, Ballot.of(i, OwnerId.of("O" + i), Choice.FOR)))
                .collect(ImmutableList.toImmutableList());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Returns what is in use after a collection, and forgets what was at most. */
    private static long settled() {
        System.gc();
        old().forEach(MemoryPoolMXBean::resetPeakUsage);
        return old().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak() {
        return old().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** What a stream holds on to ends up in the old generation; what is thrown away at once does not. */
    private static Stream<MemoryPoolMXBean> old() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Old"));
    }
}
