package org.anju.formats.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.anju.kernel.law.Text;

/**
 * Reads the rows of one table; what cannot be read is reported and the rest goes on.
 *
 * <p>Constant memory: rows are handed out one by one. Used once, by one thread.
 */
public final class TableReader {

    private final String file;
    private final ImmutableList<Column<?>> columns;
    private final Consumer<Reject> rejects;
    private final Map<Column<?>, Integer> indexes = new IdentityHashMap<>();

    /**
     * Prepares to read.
     *
     * @param file    the name of the file in reports
     * @param columns the columns the table may have
     * @param rejects hears about everything that cannot be read
     */
    public TableReader(String file, List<Column<?>> columns, Consumer<Reject> rejects) {
        this.file = file;
        this.columns = ImmutableList.copyOf(columns);
        this.rejects = rejects;
    }

    /**
     * Reads {@code source} and hands each row to {@code rows}, which reads its fields and keeps the row only if nothing in
     * it was rejected.
     *
     * @return how many rows there are under the header
     * @throws IOException if the source cannot be read
     */
    public long read(Source source, Consumer<Row> rows) throws IOException {
        long count = 0;
        try (Lines lines = source.open((line, reason, value) -> reject(line, "", reason, value))) {
            Optional<Line> header = lines.next();
            if (header.isEmpty()) {
                reject(0, "", Text.of("文件为空", "the file is empty"), "");
            } else if (readHeader(header.get())) {
                int width = header.get().fields().size();
                Row row = new Row(this);
                for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                    readRow(row.at(line.get()), width, rows);
                    count++;
                }
            }
        } catch (UnreadableException e) {
            reject(0, "", e.reason(), "");
        }
        return count;
    }

    private boolean readHeader(Line header) {
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < header.fields().size(); i++) {
            String name = header.fields().get(i).strip();
            if (columns.stream().noneMatch(column -> isCalled(column, name))) {
                reject(header.number(), name, Text.of("未知的列", "unknown column"), name);
            } else if (named.putIfAbsent(name, i) != null) {
                reject(header.number(), name, Text.of("列名重复", "the column stands twice"), name);
            }
        }
        boolean complete = true;
        for (Column<?> column : columns) {
            int index = named.getOrDefault(
                    column.title().en(), named.getOrDefault(column.title().zh(), -1));
            indexes.put(column, index);
            if (index < 0 && column.isRequired()) {
                complete = false;
                reject(
                        header.number(),
                        column.title().en(),
                        Text.of("缺少必需的列，整个文件未导入", "a required column is missing; the file was not imported"),
                        "");
            }
        }
        return complete;
    }

    private static boolean isCalled(Column<?> column, String name) {
        return column.title().en().equals(name) || column.title().zh().equals(name);
    }

    /** A row of another length than the header has lost or gained a field: which is which, nobody can tell. */
    private static void readRow(Row row, int width, Consumer<Row> rows) {
        if (row.size() == width) {
            rows.accept(row);
        } else {
            row.reject(Text.of(
                    "本行有" + row.size() + "栏，表头有" + width + "栏",
                    "the row has " + row.size() + " fields, the header " + width));
        }
    }

    /** Returns a row of the same table that was written down while it was read. */
    public Row row(Line line) {
        return new Row(this).at(line);
    }

    void reject(long line, String column, Text reason, String value) {
        rejects.accept(new Reject(file, line, column, reason, value));
    }

    int indexOf(Column<?> column) {
        return indexes.getOrDefault(column, -1);
    }
}
