package org.anju.kernel.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The timelines of many things of one kind, by their keys. Not thread-safe.
 *
 * @param <K> what tells the things apart
 * @param <V> what kind of fact
 */
public final class Timelines<K extends Comparable<? super K>, V> {

    private final TreeMap<K, Timeline<V>> timelines = new TreeMap<>();

    /** Adds a fact of {@code key}; an empty value says that for those days there is nothing. */
    public void add(K key, Dated<Optional<V>> entry) {
        timelines.put(key, of(key).and(entry));
    }

    /** Returns the timeline of {@code key}; empty where nothing was ever recorded. */
    public Timeline<V> of(K key) {
        return timelines.getOrDefault(key, Timeline.empty());
    }

    /** Tells whether something was recorded of {@code key}, if only that there is nothing. */
    public boolean has(K key) {
        return timelines.containsKey(key);
    }

    /** Returns the facts for the day asked about that are {@code wanted}, by key. */
    public ImmutableList<V> at(AsOf asOf, Predicate<V> wanted) {
        return timelines.values().stream()
                .flatMap(timeline -> timeline.at(asOf).stream())
                .filter(wanted)
                .collect(toImmutableList());
    }
}
