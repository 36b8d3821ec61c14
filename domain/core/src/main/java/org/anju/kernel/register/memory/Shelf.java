package org.anju.kernel.register.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Timeline;

/** The facts of one kind, each on the timeline of its key. Guarded by the register. */
final class Shelf<K extends Comparable<K>, V> {

    private final TreeMap<K, Timeline<V>> timelines = new TreeMap<>();

    void put(K key, V value, RegisterEntry entry, Instant recordedAt) {
        Timeline<V> before = timelines.getOrDefault(key, Timeline.empty());
        timelines.put(
                key,
                entry.withdrawn()
                        ? before.without(entry.valid(), recordedAt)
                        : before.with(new Dated<>(value, entry.valid(), recordedAt)));
    }

    boolean has(K key) {
        return timelines.containsKey(key);
    }

    Optional<V> find(K key, AsOf asOf) {
        return timelines.getOrDefault(key, Timeline.empty()).at(asOf);
    }

    /** Returns what was recorded of {@code key} first, whatever the day. */
    Optional<V> first(K key) {
        return timelines.getOrDefault(key, Timeline.empty()).entries().stream()
                .flatMap(entry -> entry.value().stream())
                .findFirst();
    }

    ImmutableList<V> list(AsOf asOf, Predicate<V> wanted) {
        return timelines.values().stream()
                .flatMap(timeline -> timeline.at(asOf).stream())
                .filter(wanted)
                .collect(toImmutableList());
    }
}
