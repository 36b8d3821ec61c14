package org.anju.formats.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.law.Text;

/** One row while it is read; the first bad field makes it a reject, every bad field is reported. */
public final class Row {

    private final TableReader reader;
    private Line line = Line.of(0, ImmutableList.of());
    private boolean rejected;

    Row(TableReader reader) {
        this.reader = reader;
    }

    Row at(Line newLine) {
        line = newLine;
        rejected = false;
        return this;
    }

    /** Returns the line of the file, or the row of the sheet, from 1. */
    public long line() {
        return line.number();
    }

    int size() {
        return line.fields().size();
    }

    /** Returns the field of an optional column; empty where nothing stands there or it was rejected. */
    public <T> Optional<T> find(Column<T> column) {
        Optional<Fault> fault = fault(column);
        if (fault.isPresent()) {
            reject(column, fault.get().reason());
            return Optional.empty();
        }
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

    /** Returns the field of a column where it can be read; rejects nothing. */
    public <T> Optional<T> peek(Column<T> column) {
        String field = raw(column);
        return field.isEmpty() || fault(column).isPresent() ? Optional.empty() : column.parse(field);
    }

    /** Returns the row as it was written, to be read once more by {@link TableReader#row}. */
    public Line written() {
        return line;
    }

    /** Returns the field of a required column, or {@code otherwise} where it was rejected; ask {@link #isRejected()}. */
    public <T> T get(Column<T> column, T otherwise) {
        return find(column).orElse(otherwise);
    }

    /** Rejects the row because of one field. */
    public void reject(Column<?> column, Text reason) {
        rejected = true;
        reader.reject(line(), column.title().en(), reason, raw(column));
    }

    /** Rejects the row as a whole. */
    public void reject(Text reason) {
        rejected = true;
        reader.reject(line(), "", reason, String.join(",", line.fields()));
    }

    /** Tells whether anything in the row was rejected; such a row must leave no trace. */
    public boolean isRejected() {
        return rejected;
    }

    private String raw(Column<?> column) {
        int index = reader.indexOf(column);
        return index < 0 ? "" : line.fields().get(index).strip();
    }

    private Optional<Fault> fault(Column<?> column) {
        return Optional.ofNullable(line.faults().get(reader.indexOf(column)))
                .filter(fault -> !fault.onlyInTexts() || column.form() == Column.Form.TEXT);
    }
}
