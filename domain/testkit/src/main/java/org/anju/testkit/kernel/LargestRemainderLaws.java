package org.anju.testkit.kernel;

import static java.math.BigInteger.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.anju.kernel.exact.LargestRemainder;

/** What must hold for a split in proportion to weights (decision table C-4). */
public interface LargestRemainderLaws {

    /** Splits {@code total} in proportion to {@code weights}. */
    default long[] split(long total, long... weights) {
        return LargestRemainder.split(total, weights);
    }

    /** The parts sum to the total, to the last fen. */
    @Property
    default void thePartsSumToTheTotal(
            @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long total,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = Long.MAX_VALUE / 40) Long> weights) {
        Assume.that(sum(weights) > 0);
        assertThat(Arrays.stream(split(total, array(weights)))
                        .mapToObj(BigInteger::valueOf)
                        .reduce(BigInteger::add))
                .contains(valueOf(total));
    }

    /** Each part is less than one unit from its exact share; what weighs nothing gets nothing. */
    @Property
    default void eachPartIsLessThanOneUnitFromItsShare(
            @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long total,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = Long.MAX_VALUE / 40) Long> weights) {
        long sum = sum(weights);
        Assume.that(sum > 0);
        long[] parts = split(total, array(weights));
        assertThat(parts).hasSize(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            BigInteger off = valueOf(parts[i])
                    .multiply(valueOf(sum))
                    .subtract(valueOf(total).multiply(valueOf(weights.get(i))))
                    .abs();
            assertThat(off).isLessThan(valueOf(sum));
        }
    }

    /** Whoever weighs more does not get less. */
    @Property
    default void aLargerWeightDoesNotGetLess(
            @ForAll @LongRange(min = 0, max = 1_000_000) long total,
            @ForAll @Size(min = 2, max = 20) List<@LongRange(min = 0, max = 100) Long> weights) {
        Assume.that(sum(weights) > 0);
        long[] parts = split(total, array(weights));
        for (int i = 0; i < weights.size(); i++) {
            for (int j = 0; j < weights.size(); j++) {
                if (weights.get(i) > weights.get(j)) {
                    assertThat(parts[i]).isGreaterThanOrEqualTo(parts[j]);
                }
            }
        }
    }

    /** Rows sorted by their identity before the split get the same parts in whatever order they came. */
    @Property
    default void theOrderOfRowsDoesNotMatterOnceSorted(
            @ForAll @LongRange(min = 0, max = 1_000_000) long total,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 5) Integer> weights,
            @ForAll Random random) {
        Assume.that(weights.stream().mapToInt(Integer::intValue).sum() > 0);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            rows.add(i);
        }
        Map<Integer, Long> first = splitSorted(total, rows, weights);
        Collections.shuffle(rows, random);
        assertThat(splitSorted(total, rows, weights)).isEqualTo(first);
    }

    private static long sum(List<Long> weights) {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    private static long[] array(List<Long> weights) {
        return weights.stream().mapToLong(Long::longValue).toArray();
    }

    private Map<Integer, Long> splitSorted(long total, List<Integer> rows, List<Integer> weights) {
        List<Integer> sorted = rows.stream().sorted().toList();
        long[] parts = split(total, sorted.stream().mapToLong(weights::get).toArray());
        Map<Integer, Long> byRow = new TreeMap<>();
        for (int i = 0; i < parts.length; i++) {
            byRow.put(sorted.get(i), parts[i]);
        }
        return byRow;
    }
}
