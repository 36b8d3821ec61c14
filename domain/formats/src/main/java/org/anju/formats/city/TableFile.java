package org.anju.formats.city;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.table.Source;
import org.anju.formats.xlsx.XlsxSource;
import org.anju.kernel.law.Text;

/**
 * A file that holds one table.
 *
 * @param path where it is
 */
record TableFile(Path path) {

    static final String CSV = ".csv";
    static final String XLSX = ".xlsx";

    /** What spreadsheets write beside a workbook as long as it is open. */
    private static final String LOCK = "~$";

    private static final ImmutableList<String> LIKE_ONE = ImmutableList.of(CSV, XLSX, ".xls", ".xlsm", ".ods");

    /** Returns the files of the table {@code name} in {@code folder}. */
    static ImmutableList<TableFile> in(Path folder, String name) {
        return Stream.of(CSV, XLSX)
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .map(TableFile::new)
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether somebody may have meant a file of this name for a table. */
    static boolean looksLikeOne(String name) {
        String lower = Ascii.toLowerCase(name);
        return !name.startsWith(LOCK) && LIKE_ONE.stream().anyMatch(lower::endsWith);
    }

    /** Tells whether a file of this name is one of the tables {@code known}. */
    static boolean isOneOf(Set<String> known, String name) {
        return Stream.of(CSV, XLSX)
                .anyMatch(ending ->
                        name.endsWith(ending) && known.contains(name.substring(0, name.length() - ending.length())));
    }

    /** Returns its name. */
    String name() {
        return path.getFileName().toString();
    }

    /** Opens it; {@code table} is what its sheet may be called. */
    Source source(Text table) {
        return name().endsWith(XLSX)
                ? XlsxSource.of(path, table)
                : omitted -> CsvSource.of(Files.newInputStream(path)).open(omitted);
    }
}
