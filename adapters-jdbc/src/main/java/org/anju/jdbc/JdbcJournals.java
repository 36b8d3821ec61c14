package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.anju.kernel.journal.FedEvent;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.Journals;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps journals in the tables {@code anju_journal}, {@code anju_event} and {@code anju_feed}.
 *
 * <p>An event gets its place in the feed when the feed is read: the events of one journal are committed in their order, so
 * that whatever can be seen of it has no gap, and what is committed later comes later.
 */
public final class JdbcJournals implements Journals {

    /** Orders by the whole key where the last is looked for, so that H2 too goes to its end. */
    private static final String TAKE_IN = """
            INSERT INTO anju_feed (place, journal, event)
            SELECT (SELECT COALESCE(MAX(place), -1) FROM anju_feed) + ROW_NUMBER() OVER (ORDER BY e.journal, e.place),
                   e.journal, e.place
            FROM (SELECT name, COALESCE((SELECT f.event FROM anju_feed f WHERE f.journal = name
                                         ORDER BY f.journal DESC, f.event DESC LIMIT 1), -1) AS fed
                  FROM anju_journal) j
            JOIN anju_event e ON e.journal = j.name AND e.place > j.fed AND e.place <= j.fed + :limit
            ORDER BY e.journal, e.place
            LIMIT :limit""";

    private static final String READ = """
            SELECT f.place AS fed_as, e.*
            FROM anju_feed f JOIN anju_event e ON e.journal = f.journal AND e.place = f.event
            WHERE f.place >= :from
            ORDER BY f.place
            LIMIT :limit""";

    /** How many events get their place in one statement. */
    private static final int PAGE = 10_000;

    private final Jdbi jdbi;
    private final Map<String, JdbcJournal> journals = new ConcurrentHashMap<>();

    private JdbcJournals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Returns the journals kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcJournals on(DataSource dataSource) {
        return new JdbcJournals(Sql.over(dataSource));
    }

    @Override
    public Journal journal(String name) {
        return journals.computeIfAbsent(name, unseen -> new JdbcJournal(jdbi, unseen));
    }

    @Override
    public ImmutableList<FedEvent> feed(long from, int limit) {
        checkArgument(from >= 0, "a place must not be negative: %s", from);
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        ImmutableList<FedEvent> events = read(from, limit);
        if (events.size() == limit) {
            return events;
        }
        takeIn();
        return read(from, limit);
    }

    /** Gives new events their places; where another reader is at it, its places are as good. */
    private void takeIn() {
        int taken = PAGE;
        while (taken == PAGE) {
            taken = Sql.unlessTaken(() -> jdbi.withHandle(handle ->
                            handle.createUpdate(TAKE_IN).bind("limit", PAGE).execute()))
                    .orElse(PAGE);
        }
    }

    private ImmutableList<FedEvent> read(long from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("from", from)
                .bind("limit", limit)
                .map((row, context) ->
                        new FedEvent(row.getLong("fed_as"), row.getString("journal"), EventRow.read(row)))
                .collect(ImmutableList.toImmutableList()));
    }
}
