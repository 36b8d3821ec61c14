package org.anju.formats.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anju.kernel.law.Text;

/**
 * Reads the rows of one CSV file; what cannot be read is reported and the rest goes on.
 *
 * <p>Constant memory: rows are handed out one by one. Used once, by one thread.
 */
public final class CsvReader {

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
    public CsvReader(String file, List<Column<?>> columns, Consumer<Reject> rejects) {
        this.file = file;
        this.columns = ImmutableList.copyOf(columns);
        this.rejects = rejects;
    }

    /**
     * Reads {@code input} and hands each row to {@code rows}, which reads its fields and keeps the row only if nothing in
     * it was rejected.
     *
     * @return how many rows the file has under its header
     * @throws IOException if the input cannot be read
     */
    public long read(InputStream input, Consumer<CsvRow> rows) throws IOException {
        LineGuard guard = new LineGuard(input, (line, reason) -> reject(line, "", reason, ""));
        try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(guard)) {
            Iterator<CsvRecord> each = records.iterator();
            if (!each.hasNext()) {
                reject(0, "", Text.of("文件为空", "the file is empty"), "");
                return 0;
            }
            CsvRecord header = each.next();
            return readHeader(header) ? readRows(each, header.getFieldCount(), rows) : 0;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean readHeader(CsvRecord header) {
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip();
            if (columns.stream().noneMatch(column -> isCalled(column, name))) {
                reject(header.getStartingLineNumber(), name, Text.of("未知的列", "unknown column"), name);
            } else if (named.putIfAbsent(name, i) != null) {
                reject(header.getStartingLineNumber(), name, Text.of("列名重复", "the column stands twice"), name);
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
                        header.getStartingLineNumber(),
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

    /** A row of another length than the header has lost or gained a comma: which field is which, nobody can tell. */
    private long readRows(Iterator<CsvRecord> each, int width, Consumer<CsvRow> rows) {
        CsvRow row = new CsvRow(this);
        long count = 0;
        while (each.hasNext()) {
            CsvRecord record = each.next();
            long line = record.getStartingLineNumber();
            int fields = record.getFieldCount();
            if (fields == width) {
                rows.accept(row.at(line, record.getFields().toArray(String[]::new)));
            } else {
                reject(
                        line,
                        "",
                        Text.of(
                                "本行有" + fields + "栏，表头有" + width + "栏",
                                "the row has " + fields + " fields, the header " + width),
                        String.join(",", record.getFields()));
            }
            count++;
        }
        return count;
    }

    void reject(long line, String column, Text reason, String value) {
        rejects.accept(new Reject(file, line, column, reason, value));
    }

    int indexOf(Column<?> column) {
        return indexes.getOrDefault(column, -1);
    }

    /** Returns the header line of a template, in Chinese. */
    public static String header(List<Column<?>> columns) {
        return String.join(
                ",", columns.stream().map(column -> column.title().zh()).collect(toImmutableList()));
    }
}
