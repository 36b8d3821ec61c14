package org.anju.formats.csv;

import java.util.Optional;
import org.anju.kernel.law.Text;

/** One row while it is read; the first bad field makes it a reject, every bad field is reported. */
public final class CsvRow {

    private final CsvReader reader;
    private long line;
    private String[] fields = new String[0];
    private boolean rejected;

    CsvRow(CsvReader reader) {
        this.reader = reader;
    }

    CsvRow at(long newLine, String[] newFields) {
        line = newLine;
        fields = newFields;
        rejected = false;
        return this;
    }

    /** Returns the line of the file, from 1. */
    public long line() {
        return line;
    }

    /** Returns the field of an optional column; empty where nothing stands there or it was rejected. */
    public <T> Optional<T> find(Column<T> column) {
        String field = raw(column);
        if (field.isEmpty()) {
            if (column.isRequired()) {
                reject(column, Text.of("必填项为空", "a required field is empty"));
            }
            return Optional.empty();
        }
        Optional<T> value = column.parse(field);
        if (value.isEmpty()) {
            reject(column, column.expected());
        }
        return value;
    }

    /** Returns the field of a required column, or {@code otherwise} where it was rejected; ask {@link #isRejected()}. */
    public <T> T get(Column<T> column, T otherwise) {
        return find(column).orElse(otherwise);
    }

    /** Rejects the row because of one field. */
    public void reject(Column<?> column, Text reason) {
        rejected = true;
        reader.reject(line, column.title().en(), reason, raw(column));
    }

    /** Rejects the row as a whole. */
    public void reject(Text reason) {
        rejected = true;
        reader.reject(line, "", reason, String.join(",", fields));
    }

    /** Tells whether anything in the row was rejected; such a row must leave no trace. */
    public boolean isRejected() {
        return rejected;
    }

    private String raw(Column<?> column) {
        int index = reader.indexOf(column);
        return index < 0 || index >= fields.length ? "" : fields[index].strip();
    }
}
