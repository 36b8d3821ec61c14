package org.anju.party;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What counts of facts that are told again under the same id. */
final class Told {

    private Told() {}

    /** Returns the facts recorded by {@code knownAt}, of each id the one recorded last; of two at one moment the later one. */
    static <T> ImmutableList<T> last(
            Iterable<T> facts, Instant knownAt, Function<T, String> id, Function<T, Instant> recordedAt) {
        Map<String, T> last = new LinkedHashMap<>();
        for (T fact : facts) {
            if (!recordedAt.apply(fact).isAfter(knownAt)) {
                last.merge(
                        id.apply(fact),
                        fact,
                        (one, other) -> recordedAt.apply(other).isBefore(recordedAt.apply(one)) ? one : other);
            }
        }
        return ImmutableList.copyOf(last.values());
    }
}
