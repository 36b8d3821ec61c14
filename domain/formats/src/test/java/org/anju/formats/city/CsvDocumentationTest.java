package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documentation of the tables is written from the tables themselves; a table that changes without it fails here. */
class CsvDocumentationTest {

    private static final Path DOCUMENT = Path.of("../docs/csv.md");

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
                # The CSV files of a city

                `anju quarter QUARTER --in FOLDER` reads a folder of these files. UTF-8, with or without a byte order mark; the first
                line names the columns, in English or in Chinese, in any order; fields may be quoted; a row is one line of at most
                64 KiB. `complexes.csv` and `units.csv` must be there, every other file adds what it has. A file `rules.json` beside
                them is a rule pack with what the law leaves open. A row that cannot be read, or that contradicts another, is written to
                `rejects.csv` with file, line, column and reason, and so is a CSV file of any other name; the others go on. This page
                is written by a test.

                """);
        for (CityFolder.Description table : CityFolder.describe()) {
            text.append("## `")
                    .append(table.file())
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
