package org.anju.formats.xlsx;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.formats.table.Fault;
import org.anju.formats.table.Line;
import org.anju.formats.table.Lines;
import org.anju.formats.table.Source.Omitted;
import org.anju.kernel.law.Text;

/** The rows of one sheet, one at a time. The first that is not empty is the header, and tells how wide the table is. */
final class SheetLines implements Lines {

    /** The widest a sheet can be. */
    private static final int MOST_COLUMNS = 16_384;

    private final XmlReader xml;
    private final CellReader cells;
    private final Omitted omitted;
    private final List<CellValue> row = new ArrayList<>();
    private int size;
    private long number;
    private int width;

    SheetLines(XmlReader xml, CellReader cells, Omitted omitted) {
        this.xml = xml;
        this.cells = cells;
        this.omitted = omitted;
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                number = number(xml.attribute("r")).orElse((int) number + 1);
                if (readRow()) {
                    return Optional.of(line());
                }
            }
        }
        return Optional.empty();
    }

    /** Reads the cells of a row; tells whether there is something in them that makes a line. */
    private boolean readRow() throws IOException {
        row.clear();
        size = 0;
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = xml.attribute("r").map(SheetLines::column).orElse(column);
                CellValue value = cells.read(xml);
                if (!value.equals(CellValue.EMPTY)) {
                    put(column, value);
                }
                column++;
            }
        }
        if (size > BoundedText.LONGEST_ROW) {
            omitted.leave(number, Text.of("一行超过 64 KiB", "the line is longer than 64 KiB"), "");
            return false;
        }
        return !row.isEmpty();
    }

    private void put(int column, CellValue value) {
        size += column < MOST_COLUMNS ? size(value.text()) : BoundedText.LONGEST_ROW + 1;
        if (size > BoundedText.LONGEST_ROW) {
            size = BoundedText.LONGEST_ROW + 1;
            return;
        }
        while (row.size() <= column) {
            row.add(CellValue.EMPTY);
        }
        row.set(column, value);
    }

    /** Counts as the guard of CSV files does, a lone half of a character like a whole one. */
    private static int size(String text) {
        try {
            return Utf8.encodedLength(text);
        } catch (IllegalArgumentException e) {
            return 3 * text.length();
        }
    }

    private Line line() {
        width = width == 0 ? row.size() : width;
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        ImmutableMap.Builder<Integer, Fault> faults = ImmutableMap.builder();
        for (int i = 0; i < Math.max(width, row.size()); i++) {
            CellValue value = i < row.size() ? row.get(i) : CellValue.EMPTY;
            fields.add(value.text());
            int index = i;
            value.fault().ifPresent(fault -> faults.put(index, fault));
        }
        return new Line(number, fields.build(), faults.buildOrThrow());
    }

    /** Returns the column of a reference such as {@code C7}, from 0; beyond the last where it is no reference. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
            char letter = reference.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return column == 0 ? MOST_COLUMNS : column - 1;
    }

    /** Reads a number that a part counts with. */
    static Optional<Integer> number(Optional<String> written) {
        try {
            return written.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
