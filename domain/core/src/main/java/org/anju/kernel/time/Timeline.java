package org.anju.kernel.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything ever recorded of one changing thing: who owned a unit, who served a complex.
 *
 * <p>Nothing is edited. A correction is a fact recorded later; for the days it speaks of it covers what was recorded
 * before, so that an answer for an earlier {@code knownAt} never changes. An empty value says that for those days there
 * is nothing after all. Of two facts recorded at the same moment the one added later counts. Immutable.
 *
 * @param <T> what kind of fact
 */
public final class Timeline<T> {

    private static final Timeline<?> EMPTY = new Timeline<>(ImmutableList.of());

    private final ImmutableList<Dated<Optional<T>>> entries;

    private Timeline(ImmutableList<Dated<Optional<T>>> entries) {
        this.entries = entries;
    }

    /** Returns a timeline on which nothing was recorded. */
    @SuppressWarnings("unchecked") // holds no element of any type
    public static <T> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    /** Returns the timeline of {@code fact} alone. */
    public static <T> Timeline<T> of(Dated<T> fact) {
        return new Timeline<>(ImmutableList.of(entry(fact)));
    }

    /** Returns the timeline of {@code facts}, given in any order. */
    public static <T> Timeline<T> of(List<Dated<T>> facts) {
        return sorted(facts.stream().map(Timeline::entry).collect(toImmutableList()));
    }

    private static <T> Dated<Optional<T>> entry(Dated<T> fact) {
        return new Dated<>(Optional.of(fact.value()), fact.valid(), fact.recordedAt());
    }

    private static <T> Timeline<T> sorted(List<Dated<Optional<T>>> entries) {
        return new Timeline<>(
                ImmutableList.sortedCopyOf(Comparator.comparing((Dated<Optional<T>> it) -> it.recordedAt()), entries));
    }

    /** Returns this timeline and {@code fact}. */
    public Timeline<T> with(Dated<T> fact) {
        return and(entry(fact));
    }

    /** Returns this timeline and the statement, recorded at {@code recordedAt}, that for {@code days} there is nothing. */
    public Timeline<T> without(DateRange days, Instant recordedAt) {
        return and(new Dated<>(Optional.empty(), days, recordedAt));
    }

    /** Returns this timeline and one more of its {@link #entries()}. */
    public Timeline<T> and(Dated<Optional<T>> entry) {
        return sorted(ImmutableList.<Dated<Optional<T>>>builderWithExpectedSize(entries.size() + 1)
                .addAll(entries)
                .add(entry)
                .build());
    }

    /** Returns the fact for the day asked about, as far as it was known then. */
    public Optional<T> at(AsOf asOf) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Dated<Optional<T>> entry = entries.get(i);
            if (entry.speaksTo(asOf)) {
                return entry.value();
            }
        }
        return Optional.empty();
    }

    /** Returns everything recorded, oldest record first; an empty value where something was withdrawn. */
    public ImmutableList<Dated<Optional<T>>> entries() {
        return entries;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Timeline<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
