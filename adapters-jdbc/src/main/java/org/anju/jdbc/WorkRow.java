package org.anju.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.law.Text;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes and reads rows of {@code anju_proceeding} and {@code anju_work_item}. */
final class WorkRow {

    static final String INSERT = """
            INSERT INTO anju_work_item
            VALUES (:item, :journal, :workflow, :name, :duty, :about, :zh, :en, :unit, :limit, :missing, :line)""";

    private WorkRow() {}

    static <S extends SqlStatement<S>> S bind(S statement, ProceedingId id) {
        return statement
                .bind("journal", id.journal())
                .bind("workflow", id.workflow())
                .bind("name", id.name());
    }

    static void add(PreparedBatch batch, WorkItem item, int line) {
        bind(batch, item.proceeding())
                .bind("item", item.key().toBytes())
                .bind("duty", item.duty())
                .bind("about", item.about())
                .bind("zh", item.what().zh())
                .bind("en", item.what().en())
                .bind("unit", item.by().name())
                .bind("limit", WorkCursor.of(item).second())
                .bindArray("missing", String.class, item.missing())
                .bind("line", line)
                .add();
    }

    static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                id(row),
                row.getString("duty"),
                row.getString("about"),
                Text.of(row.getString("what_zh"), row.getString("what_en")),
                ResponsibleUnit.valueOf(row.getString("unit")),
                limit(row.getLong("limit_second")),
                Columns.texts(row, "missing"));
    }

    private static Optional<LocalDateTime> limit(long second) {
        return second == WorkCursor.NEVER
                ? Optional.empty()
                : Optional.of(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }

    static ProceedingId id(ResultSet row) throws SQLException {
        return new ProceedingId(row.getString("journal"), row.getString("workflow"), row.getString("name"));
    }

    static ProceedingView view(ResultSet row, ImmutableList<WorkItem> items) throws SQLException {
        return new ProceedingView(
                id(row),
                row.getLong("version"),
                row.getString("stage"),
                Text.of(row.getString("title_zh"), row.getString("title_en")),
                row.getBoolean("ended"),
                items);
    }
}
