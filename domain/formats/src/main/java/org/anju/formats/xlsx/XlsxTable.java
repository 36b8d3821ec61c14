package org.anju.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.table.Line;
import org.anju.formats.table.Lines;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook.
 *
 * <p>Every cell is a text: no spreadsheet takes a name that begins with = for a formula, rounds a long number or makes a day
 * of a room number.
 */
public final class XlsxTable {

    /** A sheet takes 1,048,576 rows; what is longer goes on in another. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int ROWS_IN_MEMORY = 256;
    private static final int WIDTH = 20;

    /** What XML cannot hold, and what would be taken for such a thing written down. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;
    private final String name;
    private final List<String> header;
    private Worksheet sheet;
    private int row;

    private XlsxTable(Workbook workbook, String name, List<String> header) throws IOException {
        this.workbook = workbook;
        this.name = name;
        this.header = List.copyOf(header);
        this.sheet = begin();
    }

    /** Hands out the rows of a table one after the other. */
    @FunctionalInterface
    public interface Rows {

        /** Returns the next row; nothing at the end. */
        Optional<? extends List<String>> next() throws IOException;
    }

    /**
     * Writes a table to {@code file}.
     *
     * @param name   the name of the sheet
     * @param header the names of the columns
     * @param rows   the rows
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, String name, List<String> header, Rows rows) throws IOException {
        PlainWorkbook.write(file, workbook -> {
            XlsxTable table = new XlsxTable(workbook, name, header);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                table.add(row.get());
            }
            table.sheet.finish();
        });
    }

    /**
     * Writes the table in the CSV file {@code csv} to {@code file}, under another header.
     *
     * @throws IOException if one cannot be read or the other cannot be written
     */
    public static void copy(Path csv, Path file, String name, List<String> header) throws IOException {
        try (InputStream input = Files.newInputStream(csv);
                Lines lines = CsvSource.of(input).open((line, reason, value) -> {})) {
            lines.next();
            write(file, name, header, () -> lines.next().map(Line::fields));
        }
    }

    private Worksheet begin() {
        Worksheet begun = workbook.newWorksheet(name);
        begun.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            begun.width(column, WIDTH);
            begun.inlineString(0, column, escaped(header.get(column)));
            begun.style(0, column).bold().set();
        }
        row = 1;
        return begun;
    }

    private void add(List<String> fields) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheet = begin();
        }
        for (int column = 0; column < fields.size(); column++) {
            if (!fields.get(column).isEmpty()) {
                sheet.inlineString(row, column, escaped(fields.get(column)));
            }
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /** Returns a text as a workbook writes it. */
    static String escaped(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "_x%04X_".formatted((int) found.group().charAt(0))));
    }
}
