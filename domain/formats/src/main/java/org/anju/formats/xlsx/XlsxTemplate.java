package org.anju.formats.xlsx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anju.formats.table.Column;
import org.anju.kernel.law.Text;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an empty table for people to fill in: a sheet with the names of the columns, and one that explains them.
 *
 * <p>A column of texts is one to the spreadsheet too, so that it changes no id; where the choices are known it offers them.
 */
public final class XlsxTemplate {

    private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;
    private static final int WIDTH = 18;
    private static final ImmutableList<String> NOTES_HEADER =
            ImmutableList.of("列名", "column", "必填 required", "填写要求", "what it should be", "可选值 choices");
    private static final int CHOICES = NOTES_HEADER.size() - 1;

    private XlsxTemplate() {}

    /**
     * Writes the template of a table to {@code file}.
     *
     * @param name    the name of the table, which its sheet bears in Chinese
     * @param columns its columns
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Text name, List<Column<?>> columns) throws IOException {
        PlainWorkbook.write(file, workbook -> {
            Worksheet table = workbook.newWorksheet(name.zh());
            Worksheet notes = workbook.newWorksheet(XlsxSource.NOTES);
            writeHeader(
                    table, columns.stream().map(column -> column.title().zh()).toList());
            writeHeader(notes, NOTES_HEADER);
            for (int i = 0; i < columns.size(); i++) {
                explain(notes, i + 1, columns.get(i));
                prepare(table, i, columns.get(i), notes);
            }
        });
    }

    private static void writeHeader(Worksheet sheet, List<String> header) {
        sheet.freezePane(0, 1);
        for (int i = 0; i < header.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.inlineString(0, i, header.get(i));
            sheet.style(0, i).bold().set();
        }
    }

    private static void explain(Worksheet notes, int row, Column<?> column) {
        notes.inlineString(row, 0, column.title().zh());
        notes.inlineString(row, 1, column.title().en());
        notes.inlineString(row, 2, column.isRequired() ? "是 yes" : "");
        notes.inlineString(row, 3, column.expected().zh());
        notes.inlineString(row, 4, column.expected().en());
        for (int i = 0; i < column.choices().size(); i++) {
            notes.inlineString(row, CHOICES + i, column.choices().get(i));
        }
    }

    private static void prepare(Worksheet table, int index, Column<?> column, Worksheet notes) {
        switch (column.form()) {
            case TEXT -> table.style(index).format("@").set();
            case DAY -> table.style(index).format("yyyy-mm-dd").set();
            case NUMBER -> {
                // a number as it is entered is read to the last digit
            }
        }
        if (!column.choices().isEmpty()) {
            int last = CHOICES + column.choices().size() - 1;
            table.range(1, index, LAST_ROW, index).validateWithList(notes.range(index + 1, CHOICES, index + 1, last));
        }
    }
}
