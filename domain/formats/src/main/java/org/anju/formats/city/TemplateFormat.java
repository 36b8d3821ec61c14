package org.anju.formats.city;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anju.formats.table.Column;
import org.anju.formats.xlsx.XlsxSource;
import org.anju.formats.xlsx.XlsxTemplate;

/** What the templates of {@link CityFolder#writeTemplates} are written as. */
public enum TemplateFormat {
    /** Text that everything reads; with a byte order mark, without which spreadsheets take Chinese for something else. */
    CSV {
        @Override
        void write(Path folder, Table table) throws IOException {
            String header =
                    table.columns().stream().map(column -> column.title().zh()).collect(joining(","));
            Files.writeString(folder.resolve(table.name() + TableFile.CSV), "\uFEFF" + header + "\r\n");
        }

        @Override
        void writeNotes(Path folder, List<Table> tables) throws IOException {
            String notes = tables.stream().map(TemplateFormat::explain).collect(joining("\n"));
            Files.writeString(folder.resolve(XlsxSource.NOTES + ".txt"), notes);
        }
    },

    /** Workbooks, each with a sheet that explains it. */
    XLSX {
        @Override
        void write(Path folder, Table table) throws IOException {
            XlsxTemplate.write(folder.resolve(table.name() + TableFile.XLSX), table.about(), table.columns());
        }

        @Override
        void writeNotes(Path folder, List<Table> tables) {
            // every workbook explains itself
        }
    };

    abstract void write(Path folder, Table table) throws IOException;

    abstract void writeNotes(Path folder, List<Table> tables) throws IOException;

    private static String explain(Table table) {
        return table.name() + TableFile.CSV + "：" + table.about().zh() + " / "
                + table.about().en() + "\n"
                + table.columns().stream().map(TemplateFormat::explain).collect(joining());
    }

    private static String explain(Column<?> column) {
        return "  " + column.title().zh() + " (" + column.title().en() + ")"
                + (column.isRequired() ? "，必填 required" : "") + "："
                + column.expected().zh() + " / " + column.expected().en() + "\n";
    }
}
