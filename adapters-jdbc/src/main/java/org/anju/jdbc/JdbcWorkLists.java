package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.spi.WorkLists;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Keeps the work list in the tables {@code anju_proceeding}, {@code anju_work_item} and {@code anju_work_place}. */
public final class JdbcWorkLists implements WorkLists {

    private static final String IS_ONE = "journal = :journal AND workflow = :workflow AND name = :name";

    private static final String OPEN = """
            INSERT INTO anju_proceeding VALUES (:journal, :workflow, :name, -1, '', '', '', FALSE)""";

    /** Holds the row until all of the view is written, so that of two writers one comes after the other. */
    private static final String TAKE = """
            UPDATE anju_proceeding
            SET version = :version, stage = :stage, title_zh = :zh, title_en = :en, ended = :ended
            WHERE version <= :version AND\s""" + IS_ONE;

    private static final String REMOVE = "DELETE FROM anju_work_item WHERE " + IS_ONE;

    private static final String COUNT = """
            SELECT journal, unit, COUNT(*) AS lines,
                   SUM(CASE WHEN limit_second <= :at THEN 1 ELSE 0 END) AS overdue,
                   SUM(CASE WHEN limit_second = :never THEN 1 ELSE 0 END) AS blocked
            FROM anju_work_item WHERE\s""";

    private static final Comparator<WorkCount> COUNT_ORDER = Comparator.comparing(WorkCount::journal)
            .thenComparing(count -> count.by().name());

    private final Jdbi jdbi;

    private JdbcWorkLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Returns the work list kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcWorkLists on(DataSource dataSource) {
        return new JdbcWorkLists(Sql.over(dataSource));
    }

    @Override
    public void put(ProceedingView view) {
        if (!jdbi.inTransaction(handle -> replace(handle, view))) {
            Sql.unlessTaken(() -> jdbi.withHandle(
                    handle -> WorkRow.bind(handle.createUpdate(OPEN), view.id()).execute()));
            jdbi.useTransaction(handle -> replace(handle, view));
        }
    }

    /** Returns whether it was written: not where the proceeding is new, or known better already. */
    private static boolean replace(Handle handle, ProceedingView view) {
        int taken = WorkRow.bind(handle.createUpdate(TAKE), view.id())
                .bind("version", view.version())
                .bind("stage", view.stage())
                .bind("zh", view.title().zh())
                .bind("en", view.title().en())
                .bind("ended", view.ended())
                .execute();
        if (taken == 1) {
            WorkRow.bind(handle.createUpdate(REMOVE), view.id()).execute();
            add(handle, view.items());
        }
        return taken == 1;
    }

    private static void add(Handle handle, ImmutableList<WorkItem> items) {
        if (!items.isEmpty()) {
            try (PreparedBatch batch = handle.prepareBatch(WorkRow.INSERT)) {
                for (int line = 0; line < items.size(); line++) {
                    WorkRow.add(batch, items.get(line), line);
                }
                batch.execute();
            }
        }
    }

    @Override
    public Optional<ProceedingView> find(ProceedingId id) {
        return views(id.journal(), " AND workflow = :workflow AND name = :name", Optional.of(id)).stream()
                .findFirst();
    }

    @Override
    public ImmutableList<ProceedingView> of(String journal) {
        return views(journal, "", Optional.empty());
    }

    /** Reads both tables at one moment: a view is whole. */
    private ImmutableList<ProceedingView> views(String journal, String more, Optional<ProceedingId> one) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            String where = " WHERE journal = :journal" + more;
            ImmutableListMultimap<ProceedingId, WorkItem> items = bound(
                            handle.createQuery("SELECT * FROM anju_work_item" + where + " ORDER BY line"), journal, one)
                    .map((row, context) -> WorkRow.item(row))
                    .collect(ImmutableListMultimap.toImmutableListMultimap(WorkItem::proceeding, item -> item));
            return bound(
                            handle.createQuery("SELECT * FROM anju_proceeding" + where + " AND version >= 0"),
                            journal,
                            one)
                    .map((row, context) -> WorkRow.view(row, items.get(WorkRow.id(row))))
                    .stream()
                    .sorted(Comparator.comparing(ProceedingView::id))
                    .collect(toImmutableList());
        });
    }

    private static Query bound(Query query, String journal, Optional<ProceedingId> one) {
        return one.map(id -> WorkRow.bind(query, id)).orElseGet(() -> query.bind("journal", journal));
    }

    @Override
    public ImmutableList<WorkItem> items(WorkFilter filter, Optional<WorkCursor> after, int limit) {
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        String behind = after.isPresent() ? " AND (limit_second, item) > (:second, :item)" : "";
        String sql = "SELECT * FROM anju_work_item WHERE " + where(filter) + behind
                + " ORDER BY limit_second, item LIMIT :page";
        return isNowhere(filter)
                ? ImmutableList.of()
                : jdbi.withHandle(handle -> {
                    Query query = bind(handle.createQuery(sql), filter).bind("page", limit);
                    after.ifPresent(last -> query.bind("second", last.second())
                            .bind("item", last.key().toBytes()));
                    return query.map((row, context) -> WorkRow.item(row)).collect(toImmutableList());
                });
    }

    @Override
    public ImmutableList<WorkCount> counts(WorkFilter filter, LocalDateTime at) {
        String sql = COUNT + where(filter) + " GROUP BY journal, unit";
        return isNowhere(filter)
                ? ImmutableList.of()
                : jdbi.withHandle(handle -> bind(handle.createQuery(sql), filter)
                        .bind("at", WorkCursor.secondOf(at))
                        .bind("never", WorkCursor.NEVER)
                        .map((row, context) -> new WorkCount(
                                row.getString("journal"),
                                ResponsibleUnit.valueOf(row.getString("unit")),
                                row.getLong("lines"),
                                row.getLong("overdue"),
                                row.getLong("blocked")))
                        .stream()
                        .sorted(COUNT_ORDER)
                        .collect(toImmutableList()));
    }

    private static boolean isNowhere(WorkFilter filter) {
        return filter.journals().map(ImmutableSet::isEmpty).orElse(false);
    }

    /** Returns the condition; nothing that a caller wrote stands in it. */
    private static String where(WorkFilter filter) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        filter.journals().ifPresent(journals -> all.add("journal IN (<journals>)"));
        filter.workflow().ifPresent(workflow -> all.add("workflow = :workflow"));
        filter.by().ifPresent(unit -> all.add("unit = :unit"));
        filter.overdueAt().ifPresent(moment -> all.add("limit_second <= :overdue"));
        if (filter.blocked()) {
            all.add("limit_second = " + WorkCursor.NEVER);
        }
        return String.join(" AND ", all);
    }

    private static <S extends SqlStatement<S>> S bind(S query, WorkFilter filter) {
        filter.journals().ifPresent(journals -> query.bindList("journals", journals.asList()));
        filter.workflow().ifPresent(workflow -> query.bind("workflow", workflow));
        filter.by().ifPresent(unit -> query.bind("unit", unit.name()));
        filter.overdueAt().ifPresent(moment -> query.bind("overdue", WorkCursor.secondOf(moment)));
        return query;
    }

    @Override
    public long place() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT place FROM anju_work_place")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    @Override
    public void reached(long place) {
        if (!forward(place)) {
            Sql.unlessTaken(() ->
                    jdbi.withHandle(handle -> handle.execute("INSERT INTO anju_work_place (id, place) VALUES (0, 0)")));
            forward(place);
        }
    }

    private boolean forward(long place) {
        return jdbi.withHandle(
                        handle -> handle.createUpdate("UPDATE anju_work_place SET place = :place WHERE place < :place")
                                .bind("place", place)
                                .execute())
                == 1;
    }

    @Override
    public void clear() {
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM anju_work_item");
            handle.execute("DELETE FROM anju_proceeding");
            handle.execute("DELETE FROM anju_work_place");
        });
    }
}
