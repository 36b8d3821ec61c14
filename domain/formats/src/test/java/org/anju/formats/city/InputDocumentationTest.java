package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documentation of the tables is written from the tables themselves; a table that changes without it fails here. */
class InputDocumentationTest {

    private static final Path DOCUMENT = Path.of("../docs/input.md");

    @Test
    void theDocumentListsEveryTableAndColumn() throws IOException {
        String expected = render();
        if (Boolean.getBoolean("anju.rewrite")) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("run once with -Danju.rewrite=true after changing a table")
                .isEqualTo(expected);
    }

    static String render() {
        StringBuilder text = new StringBuilder("""
                # The tables of a city

                `anju quarter QUARTER --in FOLDER` reads a folder of these tables, each a CSV file (`units.csv`) or an XLSX workbook
                (`units.xlsx`), never both. `complexes` and `units` must be there, every other table adds what it has. A file
                `rules.json` beside them is a rule pack with what the law leaves open. A row that cannot be read, or that
                contradicts another, is written to `rejects.csv` and `rejects.xlsx` with file, line, column and reason, and so is a
                file of any other name; the others go on. `anju templates FOLDER` writes an empty workbook for every table, with
                `--format csv` an empty CSV file. This page is written by a test.

                The first line names the columns, in English or in Chinese, in any order. A row has at most 64 KiB.

                **CSV.** UTF-8, with or without a byte order mark. Fields may be quoted; a row is one line.

                **XLSX.** The sheet that bears the name of the table is read, 房屋 or `units`, or else the first; other sheets that hold
                something are reported, except 说明. A line is a row of the sheet. A cell is read as the text a CSV file would have:
                - a number to the last digit that the spreadsheet knows, which is the fifteenth, with the zeros that its format adds;
                - a day as 2026-09-30, a moment as 2026-09-30T08:00:00, whichever year the workbook counts from;
                - of a formula the result that was saved with it.

                Rejected is what the spreadsheet has spoilt: a number of more than fifteen digits, a room number that became a day (make
                the column text, as it is in the templates), an error such as `#REF!`, a formula that was never calculated, a line break
                in a cell. A workbook with a password, one of the old kind `.xls`, a damaged one, and one that unpacks to more than a
                hundred times its size are rejected as a whole. Merged cells count for their first row and column only.

                """);
        for (CityFolder.Description table : CityFolder.describe()) {
            text.append("## `")
                    .append(table.name())
                    .append("`: ")
                    .append(table.about().en());
            text.append(" (").append(table.about().zh()).append(")\n\n");
            text.append("| column | 列名 | required | what |\n|---|---|---|---|\n");
            for (CityFolder.ColumnDescription column : table.columns()) {
                text.append("| `")
                        .append(column.name().en())
                        .append("` | ")
                        .append(column.name().zh());
                text.append(" | ").append(column.required() ? "yes" : "").append(" | ");
                text.append(column.expected().en()).append(" |\n");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
