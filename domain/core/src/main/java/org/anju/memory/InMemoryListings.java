package org.anju.memory;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListPublished;
import org.anju.credit.list.Listing;
import org.anju.credit.list.Merger;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.list.Rectification;
import org.anju.credit.spi.Listings;
import org.anju.kernel.time.Quarter;

/** Lists that live as long as the program; thread-safe, one caller at a time. */
public final class InMemoryListings implements Listings {

    private record Line(Quarter quarter, ListEntry entry) {}

    private final Map<Quarter, ListPublished> published = new LinkedHashMap<>();
    private final Map<Line, Listing> listings = new LinkedHashMap<>();
    private final Set<Rectification> rectifications = new LinkedHashSet<>();
    private final Set<Merger> mergers = new LinkedHashSet<>();

    /** Begins without any. */
    public InMemoryListings() {}

    @Override
    public synchronized boolean publish(QuarterlyList list, Instant recordedAt) {
        checkArgument(list.publishedOn().isPresent(), "not published: %s", list.quarter());
        checkArgument(list.repeated().isEmpty(), "lines that stand twice: %s", list.repeated());
        ListPublished out = new ListPublished(list.quarter(), list.publishedOn().orElseThrow(), recordedAt);
        if (published.putIfAbsent(list.quarter(), out) != null) {
            return false;
        }
        list.entries()
                .forEach(entry -> listings.put(
                        new Line(list.quarter(), entry),
                        new Listing(list.quarter(), entry, recordedAt, Optional.empty())));
        return true;
    }

    @Override
    public synchronized boolean takeOff(Quarter quarter, ListEntry entry, Instant at) {
        Line line = new Line(quarter, entry);
        Optional<Listing> standing = Optional.ofNullable(listings.get(line))
                .filter(listing -> listing.removedAt().isEmpty());
        standing.ifPresent(listing -> listings.put(line, listing.removedAt(at)));
        return standing.isPresent();
    }

    @Override
    public synchronized void keep(Rectification order) {
        rectifications.add(order);
    }

    @Override
    public synchronized void keep(Merger merger) {
        mergers.add(merger);
    }

    @Override
    public synchronized ListHistory history(Instant knownAt) {
        ListHistory.Builder history = ListHistory.builder();
        published.values().stream()
                .filter(list -> !list.recordedAt().isAfter(knownAt))
                .forEach(history::publish);
        listings.values().stream()
                .filter(listing -> !listing.recordedAt().isAfter(knownAt))
                .map(listing -> listing.knownAt(knownAt))
                .forEach(history::add);
        rectifications.stream()
                .filter(order -> !order.recordedAt().isAfter(knownAt))
                .forEach(history::add);
        mergers.stream().filter(merger -> !merger.recordedAt().isAfter(knownAt)).forEach(history::add);
        return history.build();
    }
}
