package org.anju.assembly;

import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Finds the smallest number from which something holds. */
final class Least {

    private Least() {}

    /** Returns the least of 0 to {@code most} for which {@code holds}, which never ends to hold above it; empty if none. */
    static OptionalLong from(long most, LongPredicate holds) {
        if (!holds.test(most)) {
            return OptionalLong.empty();
        }
        long low = 0;
        long high = most;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(low);
    }
}
