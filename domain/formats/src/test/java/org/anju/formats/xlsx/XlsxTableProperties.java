package org.anju.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.Source;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Text;

/** A table says the same whether it is kept as a workbook or as CSV, and no damage to a workbook ends a run. */
class XlsxTableProperties {

    private static final List<Column<?>> COLUMNS = List.of(
            Column.text("甲", "a").optional(),
            Column.money("乙", "b").optional(),
            Column.day("丙", "c").optional(),
            Column.integer("丁", "d").optional());
    private static final List<String> HEADER =
            COLUMNS.stream().map(column -> column.title().zh()).toList();

    @Provide
    Arbitrary<String> field() {
        return Arbitraries.oneOf(
                Arbitraries.strings().excludeChars('\n', '\r').ofMaxLength(12),
                Arbitraries.of(
                        "",
                        " x ",
                        "=1+1",
                        "@SUM(A1)",
                        "-12.30",
                        "2026-09-30",
                        "_x0041_",
                        "1E5",
                        "<&>\"'",
                        "汉字",
                        "0012"));
    }

    private record Read(List<String> rows, List<Reject> rejects) {}

    private static Read read(Source source) throws IOException {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new TableReader("t", COLUMNS, read.rejects()::add).read(source, row -> {
            List<Object> values = new ArrayList<>();
            COLUMNS.forEach(column -> values.add(row.find(column)));
            read.rows().add(row.line() + ":" + row.isRejected() + values);
        });
        return read;
    }

    @Property(tries = 100)
    void aWorkbookReadsAsTheCsvFileDoes(
            @ForAll @Size(max = 8) List<@Size(4) List<@net.jqwik.api.From("field") String>> table) throws IOException {
        Path folder = Files.createTempDirectory("xlsx");
        Path csv = folder.resolve("t.csv");
        Path xlsx = folder.resolve("t.xlsx");
        // a row without anything in it is none to a spreadsheet
        List<List<String>> rows = table.stream()
                .filter(row -> row.stream().anyMatch(field -> !field.isEmpty()))
                .toList();
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(HEADER);
            rows.forEach(writer::writeRecord);
        }
        XlsxTable.copy(csv, xlsx, "t", HEADER);

        assertThat(read(XlsxSource.of(xlsx, Text.same("t")))).isEqualTo(read(CsvSource.of(Files.newInputStream(csv))));
    }

    @Property(tries = 100)
    void aDamagedWorkbookIsRejectedOrReadButNeverBreaksTheRun(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000_000) Integer> places, @ForAll byte value)
            throws IOException {
        Path xlsx = Files.createTempDirectory("xlsx").resolve("t.xlsx");
        Iterator<List<String>> rows = IntStream.range(0, 20)
                .mapToObj(i -> List.of("U" + i, i + ".00", "2026-09-30", "" + i))
                .iterator();
        XlsxTable.write(xlsx, "t", HEADER, () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty());
        byte[] bytes = Files.readAllBytes(xlsx);
        places.forEach(place -> bytes[place % bytes.length] ^= value);
        Files.write(xlsx, bytes);

        Read read = read(XlsxSource.of(xlsx, Text.same("t")));

        assertThat(read.rows().size() + read.rejects().size()).isPositive();
    }
}
