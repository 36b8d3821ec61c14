package org.anju.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.RegisterFact;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Timelines;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of one kind stand in their table: each with its days and the batch that brought it. Which of them counts is
 * for the timeline to say.
 *
 * @param <K> what tells the things apart that the facts are about
 * @param <F> the kind
 */
final class FactTable<K extends Comparable<? super K>, F extends RegisterFact> {

    private static final String COMMON = "batch, place, valid_from, valid_to, withdrawn, ";
    private static final int COMMON_COUNT = 5;

    private final String name;
    private final String columns;
    private final Class<F> kind;
    private final Function<F, K> key;
    private final Writer<F> writer;
    private final Reader<F> reader;

    /** Gives the values of a row. */
    interface Writer<F> {
        @Nullable
        Object[] write(F fact, Homes homes);
    }

    /** Reads a fact from a row. */
    interface Reader<F> {
        F read(ResultSet row) throws SQLException;
    }

    /** The first of {@code columns} is the key; {@code writer} gives the values of all of them. */
    FactTable(String name, String columns, Class<F> kind, Function<F, K> key, Writer<F> writer, Reader<F> reader) {
        this.name = name;
        this.columns = columns;
        this.kind = kind;
        this.key = key;
        this.writer = writer;
        this.reader = reader;
    }

    /** Adds the rows of {@code batch} that are of this kind. */
    void add(Handle handle, long number, RegisterBatch batch, Homes homes) {
        Iterator<@Nullable Object[]> rows = IntStream.range(0, batch.entries().size())
                .filter(place -> kind.isInstance(batch.entries().get(place).fact()))
                .mapToObj(place -> row(number, place, batch.entries().get(place), homes))
                .iterator();
        if (rows.hasNext()) {
            Bulk.load(handle, name, COMMON + columns, rows);
        }
    }

    private @Nullable Object[] row(long number, int place, RegisterEntry entry, Homes homes) {
        @Nullable Object[] values = writer.write(kind.cast(entry.fact()), homes);
        @Nullable Object[] row = new @Nullable Object[COMMON_COUNT + values.length];
        row[0] = number;
        row[1] = place;
        row[2] = Columns.from(entry.valid()).orElse(null);
        row[3] = Columns.to(entry.valid()).orElse(null);
        row[4] = entry.withdrawn();
        System.arraycopy(values, 0, row, COMMON_COUNT, values.length);
        return row;
    }

    /** Returns everything recorded of {@code id}. */
    Timelines<K, F> of(Handle handle, Object id) {
        return where(handle, "f." + keyColumn() + " = :value", id);
    }

    private String keyColumn() {
        return columns.substring(0, columns.indexOf(','));
    }

    /** Returns everything recorded where {@code condition} holds, in which {@code :value} stands for {@code value}. */
    Timelines<K, F> where(Handle handle, String condition, Object value) {
        return read(handle, " WHERE " + condition, value);
    }

    /** Returns everything recorded of the keys {@code chosen} selects; for an {@code IN}, H2 would select them row by row. */
    Timelines<K, F> among(Handle handle, String chosen, Object value) {
        return read(handle, " JOIN (SELECT DISTINCT " + chosen + ") AS chosen ON chosen.id = f." + keyColumn(), value);
    }

    private Timelines<K, F> read(Handle handle, String rest, Object value) {
        String sql = "SELECT f.*, b.recorded_second, b.recorded_nano FROM " + name
                + " f JOIN anju_register_batch b ON b.number = f.batch" + rest;
        Timelines<K, F> timelines = new Timelines<>();
        handle.createQuery(sql)
                .bind("value", value)
                .map((row, context) -> entry(row))
                .forEach(entry -> timelines.add(entry.key(), entry.dated()));
        return timelines;
    }

    /** A fact and the key of what it is about, which counts where the fact is withdrawn. */
    private record Entry<K, F>(K key, Dated<Optional<F>> dated) {}

    private Entry<K, F> entry(ResultSet row) throws SQLException {
        F fact = reader.read(row);
        return new Entry<>(
                key.apply(fact),
                new Dated<>(
                        row.getBoolean("withdrawn") ? Optional.empty() : Optional.of(fact),
                        Columns.days(row, "valid"),
                        Columns.moment(row, "recorded")));
    }
}
