package org.anju.formats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.TableReader;
import org.anju.kernel.area.Area;
import org.junit.jupiter.api.Test;

class CsvSourceTest {

    private static final Column<String> UNIT = Column.text("房屋编号", "unit");
    private static final Column<Area> AREA = Column.area("面积", "area");
    private static final Column<Area> SURVEY = Column.area("测绘面积", "survey").optional();

    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private void read(InputStream input) throws IOException {
        new TableReader("units.csv", List.of(UNIT, AREA, SURVEY), rejects::add).read(CsvSource.of(input), row -> {
            String unit = row.get(UNIT, "");
            Area area = row.get(AREA, Area.ZERO);
            Optional<Area> survey = row.find(SURVEY);
            if (!row.isRejected()) {
                rows.add(unit + " " + area + survey.map(s -> " " + s).orElse(""));
            }
        });
    }

    private void read(String text) throws IOException {
        read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void readsEnglishOrChineseHeadersWithAByteOrderMarkAndQuotes() throws IOException {
        read("\uFEFF房屋编号,area,测绘面积\r\n\"A,1\",89.50,\r\nA2, 100 ,101.01\r\n");

        assertThat(rejects).isEmpty();
        assertThat(rows).containsExactly("A,1 89.50", "A2 100.00 101.01");
    }

    @Test
    void reportsEveryBadFieldOfARowAndGoesOn() throws IOException {
        read("unit,area,survey\n,-5,x\nA2,100,\n");

        assertThat(rejects)
                .extracting(
                        Reject::line, Reject::column, reject -> reject.reason().en())
                .containsExactly(
                        tuple(2L, "unit", "a required field is empty"),
                        tuple(2L, "area", "should be an area in m², zero or more, with two decimals"),
                        tuple(2L, "survey", "should be an area in m², zero or more, with two decimals"));
        assertThat(rows).containsExactly("A2 100.00");
    }

    @Test
    void aRowWithFewerOrMoreFieldsThanTheHeaderIsReportedAndTheOthersGoOn() throws IOException {
        read("unit,area,survey\nA1\nA2,1,2,3\n" + ",".repeat(60_000) + "\nA3,100,\n");

        assertThat(rejects)
                .extracting(Reject::line, reject -> reject.reason().en(), Reject::value)
                .containsExactlyInAnyOrder(
                        tuple(2L, "the row has 1 fields, the header 3", "A1"),
                        tuple(3L, "the row has 4 fields, the header 3", "A2,1,2,3"),
                        tuple(4L, "the line has too many fields", ""));
        assertThat(rows).containsExactly("A3 100.00");
    }

    @Test
    void leavesOutLinesThatAreNotUtf8OrHaveAnOpenQuoteAndKeepsLineNumbers() throws IOException {
        byte[] bad = {'A', '1', ',', (byte) 0xC4, (byte) 0xE3, '\n'};
        read(new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("unit,area\n".getBytes(UTF_8)),
                new ByteArrayInputStream(bad),
                new ByteArrayInputStream("\"A2,1\nA3,x\nA4,4".getBytes(UTF_8))))));

        assertThat(rejects)
                .extracting(Reject::line, reject -> reject.reason().en())
                .containsExactly(
                        tuple(2L, "the line is not encoded in UTF-8"),
                        tuple(3L, "a quote is not closed on its line"),
                        tuple(4L, "should be an area in m², zero or more, with two decimals"));
        assertThat(rows).containsExactly("A4 4.00");
    }

    @Test
    void survivesALineOfTwoHundredMegabytes() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(length, left);
                java.util.Arrays.fill(target, offset, offset + count, (byte) 'x');
                left -= count;
                return count;
            }
        };
        read(new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("unit,area\nA1,1\n".getBytes(UTF_8)),
                endless,
                new ByteArrayInputStream("\nA2,2\n".getBytes(UTF_8))))));

        assertThat(rejects).extracting(Reject::line).containsExactly(3L);
        assertThat(rows).containsExactly("A1 1.00", "A2 2.00");
    }

    @Test
    void saysWhenTheFileIsEmptyOrAColumnIsMissingOrUnknown() throws IOException {
        read("");
        read("unit,aera\nA1,1\n");

        assertThat(rejects)
                .extracting(
                        Reject::line, Reject::column, reject -> reject.reason().en())
                .containsExactly(
                        tuple(0L, "", "the file is empty"),
                        tuple(1L, "aera", "unknown column"),
                        tuple(1L, "area", "a required column is missing; the file was not imported"));
        assertThat(rows).isEmpty();
    }
}
