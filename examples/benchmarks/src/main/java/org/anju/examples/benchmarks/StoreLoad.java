package org.anju.examples.benchmarks;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What some writers came to.
 *
 * @param perSecond how much was written in a second
 * @param median    what half of the writes took at most, in nanoseconds
 * @param slow      what all but a hundredth of them took at most
 */
record StoreLoad(double perSecond, long median, long slow) {

    private static final long WARM_UP = 2_000_000_000L;
    private static final long MEASURED = 4_000_000_000L;
    private static final int MOST = 1_000_000;

    /** What a writer does over and over. */
    interface Write {
        void by(int writer) throws Exception;
    }

    /** Lets so many write at the same time, first unmeasured. */
    static StoreLoad of(int writers, Write write) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            run(threads, writers, write, WARM_UP);
            long start = System.nanoTime();
            long[] times = run(threads, writers, write, MEASURED);
            double seconds = (System.nanoTime() - start) / 1e9;
            Arrays.sort(times);
            return new StoreLoad(
                    times.length / seconds, times[times.length / 2], times[(int) (times.length * 99L / 100)]);
        } finally {
            threads.shutdown();
        }
    }

    private static long[] run(ExecutorService threads, int writers, Write write, long nanos)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + nanos;
        var running = IntStream.range(0, writers)
                .mapToObj(writer -> threads.submit(() -> write(writer, write, end)))
                .toList();
        long[][] times = new long[writers][];
        for (int i = 0; i < writers; i++) {
            Future<long[]> each = running.get(i);
            times[i] = each.get();
        }
        return Arrays.stream(times).flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] write(int writer, Write write, long end) throws Exception {
        long[] times = new long[MOST];
        int count = 0;
        for (long now = System.nanoTime(); now < end && count < MOST; count++) {
            write.by(writer);
            long then = System.nanoTime();
            times[count] = then - now;
            now = then;
        }
        return Arrays.copyOf(times, count);
    }
}
