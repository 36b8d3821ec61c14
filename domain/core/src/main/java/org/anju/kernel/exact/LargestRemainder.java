package org.anju.kernel.exact;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The split of a whole into integer parts that sum to it exactly (decision table C-4: largest remainder).
 *
 * <p>Every part is its exact share rounded down, or one unit more; the spare units go to the largest remainders. Where
 * two remainders are equal the earlier weight wins, so a caller who wants the result independent of the order of rows
 * sorts them by their identity first.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Splits {@code total} in proportion to {@code weights}.
     *
     * @param total   any amount; a negative one is split as its opposite
     * @param weights zero or more each, at least one above zero
     * @return the parts, in the order of the weights
     */
    public static long[] split(long total, long... weights) {
        long sum = 0;
        for (long weight : weights) {
            checkArgument(weight >= 0, "a weight must not be negative: %s", weight);
            sum = Math.addExact(sum, weight);
        }
        checkArgument(sum > 0, "at least one weight must be above zero");
        long[] parts = splitPositive(Math.absExact(total), weights, sum);
        if (total < 0) {
            Arrays.setAll(parts, i -> -parts[i]);
        }
        return parts;
    }

    private static long[] splitPositive(long total, long[] weights, long sum) {
        long[] parts = new long[weights.length];
        long[] rests = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long low = total * weights[i];
            if (Math.multiplyHigh(total, weights[i]) == 0 && low >= 0) {
                parts[i] = low / sum;
                rests[i] = low % sum;
            } else {
                BigInteger[] exact = BigInteger.valueOf(total)
                        .multiply(BigInteger.valueOf(weights[i]))
                        .divideAndRemainder(BigInteger.valueOf(sum));
                parts[i] = exact[0].longValueExact();
                rests[i] = exact[1].longValueExact();
            }
            left -= parts[i];
        }
        giveRest(parts, rests, Math.toIntExact(left));
        return parts;
    }

    private static void giveRest(long[] parts, long[] rests, int units) {
        if (units > 0) {
            IntStream.range(0, parts.length)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer i) -> -rests[i]))
                    .limit(units)
                    .forEach(i -> parts[i]++);
        }
    }
}
