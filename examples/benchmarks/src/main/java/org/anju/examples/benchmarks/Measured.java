package org.anju.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How everything here is measured: average time of one thread, nanoseconds unless a benchmark says otherwise.
 *
 * <p>A benchmark class is a row of the goals. Its methods are named {@code peer…} for what a user would pick instead,
 * {@code limit…} for the least this machine could do, and {@code ours…}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public abstract class Measured {

    /** How many different inputs a small benchmark goes through, so that nothing is computed once and for all. */
    static final int INPUTS = 1024;

    private int turn;

    /** Returns the number of the next input. */
    final int next() {
        turn = (turn + 1) & (INPUTS - 1);
        return turn;
    }
}
