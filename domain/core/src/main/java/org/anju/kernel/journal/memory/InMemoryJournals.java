package org.anju.kernel.journal.memory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.kernel.journal.FedEvent;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.Journals;

/** Journals that live as long as the program; thread-safe, each journal with one writer at a time. */
public final class InMemoryJournals implements Journals {

    private static final int PAGE = 1_000;

    private final Map<String, InMemoryJournal> journals = new TreeMap<>();
    private final Map<String, Long> fed = new TreeMap<>();
    private final List<FedEvent> feed = new ArrayList<>();

    /** Begins without any journal. */
    public InMemoryJournals() {}

    @Override
    public synchronized Journal journal(String name) {
        return journals.computeIfAbsent(name, InMemoryJournal::new);
    }

    @Override
    public synchronized ImmutableList<FedEvent> feed(long from, int limit) {
        checkArgument(from >= 0, "a place must not be negative: %s", from);
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        journals.forEach(this::takeIn);
        int first = (int) Math.min(from, feed.size());
        return ImmutableList.copyOf(feed.subList(first, (int) Math.min((long) first + limit, feed.size())));
    }

    /** Gives every event that has come since the feed was read last its place. */
    private void takeIn(String name, Journal journal) {
        long next = fed.getOrDefault(name, 0L);
        List<RecordedEvent> page = journal.readAll(next, PAGE);
        while (!page.isEmpty()) {
            page.forEach(event -> feed.add(new FedEvent(feed.size(), name, event)));
            next += page.size();
            page = journal.readAll(next, PAGE);
        }
        fed.put(name, next);
    }
}
