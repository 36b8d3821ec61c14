package org.anju.credit.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.Quarter;

/**
 * Every list that came out and what happened to those who stood on it, looked up by provider.
 *
 * <p>A set of facts: the order in which they are added never matters. Immutable and thread-safe.
 */
public final class ListHistory {

    private final ImmutableList<ListPublished> published;
    private final ImmutableListMultimap<ProviderId, Listing> listings;
    private final ImmutableListMultimap<ProviderId, Rectification> rectifications;
    private final ImmutableListMultimap<ProviderId, Merger> mergers;

    private ListHistory(Builder builder) {
        published = ImmutableList.sortedCopyOf(Comparator.comparing(ListPublished::quarter), builder.published.build());
        listings = Multimaps.index(
                builder.listings.build(), listing -> listing.entry().subject().provider());
        rectifications = Multimaps.index(
                builder.rectifications.build(), order -> order.subject().provider());
        mergers = Multimaps.index(builder.mergers.build(), Merger::into);
    }

    /** Begins a history. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the lists that came out, oldest quarter first. */
    public ImmutableList<ListPublished> published() {
        return published;
    }

    /** Returns who stands on the list of {@code quarter}, by side and subject; not who was taken off it. */
    public ImmutableList<ListEntry> standing(Quarter quarter) {
        return listings.values().stream()
                .filter(listing -> listing.quarter().equals(quarter))
                .filter(listing -> listing.removedAt().isEmpty())
                .map(Listing::entry)
                .sorted(Comparator.comparing(ListEntry::side).thenComparing(ListEntry::subject))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Listing> listings(ProviderId provider) {
        return listings.get(provider);
    }

    ImmutableList<Rectification> rectifications(ProviderId provider) {
        return rectifications.get(provider);
    }

    ImmutableList<Merger> absorbedBy(ProviderId provider) {
        return mergers.get(provider);
    }

    /** Returns every provider that ever stood on a list. */
    public ImmutableSet<ProviderId> providers() {
        return listings.keySet();
    }

    /** Tells whether {@code other} holds the same facts, in whatever order they were added. */
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof ListHistory that && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    private ImmutableSet<Object> facts() {
        return ImmutableSet.builder()
                .addAll(published)
                .addAll(listings.values())
                .addAll(rectifications.values())
                .addAll(mergers.values())
                .build();
    }

    /** Returns how many facts of each kind there are. */
    @Override
    public String toString() {
        return published.size() + " lists, " + listings.size() + " lines, " + rectifications.size()
                + " rectifications, " + mergers.size() + " mergers";
    }

    /** Collects a history; what is added twice counts once. */
    public static final class Builder {

        private final ImmutableSet.Builder<ListPublished> published = ImmutableSet.builder();
        private final ImmutableSet.Builder<Listing> listings = ImmutableSet.builder();
        private final ImmutableSet.Builder<Rectification> rectifications = ImmutableSet.builder();
        private final ImmutableSet.Builder<Merger> mergers = ImmutableSet.builder();

        private Builder() {}

        /** Adds a published list with everybody on it. */
        @CanIgnoreReturnValue
        public Builder add(QuarterlyList list, Instant recordedAt) {
            LocalDate on = list.publishedOn()
                    .orElseThrow(() -> new IllegalArgumentException("not published: " + list.quarter()));
            list.entries().forEach(entry -> add(new Listing(list.quarter(), entry, recordedAt, Optional.empty())));
            return publish(new ListPublished(list.quarter(), on, recordedAt));
        }

        /** Adds the fact that a list came out. */
        @CanIgnoreReturnValue
        public Builder publish(ListPublished list) {
            published.add(list);
            return this;
        }

        /** Adds the fact that the list of {@code quarter} came out on {@code on}. */
        @CanIgnoreReturnValue
        public Builder publish(Quarter quarter, LocalDate on) {
            return publish(new ListPublished(quarter, on, Instant.MIN));
        }

        /** Adds one line of a list. */
        @CanIgnoreReturnValue
        public Builder add(Listing listing) {
            listings.add(listing);
            return this;
        }

        /** Adds a rectification order. */
        @CanIgnoreReturnValue
        public Builder add(Rectification order) {
            rectifications.add(order);
            return this;
        }

        /** Adds a merger. */
        @CanIgnoreReturnValue
        public Builder add(Merger merger) {
            mergers.add(merger);
            return this;
        }

        /** Returns the history. */
        public ListHistory build() {
            return new ListHistory(this);
        }
    }
}
