package org.anju.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSourceTest {

    private static final Column<String> UNIT = Column.text("房屋编号", "unit");
    private static final Column<String> NOTE =
            Column.of("说明文字", "note", Text.same("anything"), field -> field).optional();
    private static final Column<java.time.LocalDate> DAY =
            Column.day("日期", "day").optional();
    private static final String HEADER = Handmade.texts(1, List.of("unit", "日期"));

    @TempDir
    Path folder;

    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private long read(Path file) throws IOException {
        return new TableReader("units.xlsx", List.of(UNIT, NOTE, DAY), rejects::add)
                .read(XlsxSource.of(file, Text.of("房屋", "units")), row -> {
                    String text = row.line() + ":" + row.find(UNIT).orElse("-")
                            + row.find(NOTE).map(note -> " " + note).orElse("")
                            + row.find(DAY).map(day -> " " + day).orElse("");
                    if (!row.isRejected()) {
                        rows.add(text);
                    }
                });
    }

    private long read(Handmade workbook) throws IOException {
        return read(workbook.writeTo(folder.resolve("units.xlsx")));
    }

    /** Reads one cell of a column that takes anything but is a text. */
    private void readCell(Handmade workbook, String cell) throws IOException {
        read(workbook.sheet("Sheet1", Handmade.texts(1, List.of("unit")) + "<row>" + cell + "</row>"));
    }

    @Test
    void readsTextsOfEveryKindFlagsAndFormulas() throws IOException {
        Handmade workbook = new Handmade()
                .texts("<t>A1</t>", "<r><t>甲</t></r><rPh><t>jia</t></rPh><r><t> 乙</t></r>", "<t>_x005F_x0041_&amp;</t>")
                .sheet(
                        "Sheet1",
                        HEADER.replace("日期", "note")
                                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c></row>"
                                + "<row><c t=\"s\"><v>2</v></c><c t=\"b\"><v>1</v></c></row>"
                                + "<row><c r=\"A5\" t=\"str\"><f>B1&amp;C1</f><v>A5</v></c></row>"
                                + "<row/><row><c r=\"B7\" s=\"0\"/></row>"
                                + "<row><c t=\"inlineStr\"><is><r><t>A</t></r><r><t>8</t></r></is></c></row>");

        assertThat(read(workbook)).isEqualTo(4);
        assertThat(rejects).isEmpty();
        assertThat(rows).containsExactly("3:A1 甲 乙", "4:_x0041_& true", "5:A5", "8:A8");
    }

    @ParameterizedTest
    @CsvSource({
        "12.3, 0, 12.3",
        "12.30, 0, 12.3",
        "8.1999999999999993, 0, 8.2",
        "434.99999999999994, 0, 435",
        "1.5E3, 0, 1500",
        "1E-2, 0, 0.01",
        "-0, 0, 0",
        "411503001001, 0, 411503001001",
        "999999999999999, 0, 999999999999999",
        "12, 1, 0012",
        "-12, 1, -0012",
        "12.3, 2, 12.30",
        "12.345, 2, 12.345",
        "0.7, 3, 0.7",
    })
    void readsNumbersToTheLastDigitWithTheZerosShown(String written, int style, String text) throws IOException {
        Handmade workbook = new Handmade()
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"0000\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"2\"/><xf numFmtId=\"9\"/>");
        readCell(workbook, "<c s=\"%d\"><v>%s</v></c>".formatted(style, written));

        assertThat(rejects).isEmpty();
        assertThat(rows).containsExactly("2:" + text);
    }

    @ParameterizedTest
    @CsvSource({
        "45000, 1, 2023-03-15",
        "1, 1, 1900-01-01",
        "59, 1, 1900-02-28",
        "61, 1, 1900-03-01",
        "46295.0, 2, 2026-09-30",
        "46295, 3, 2026-09-30",
        "2958465, 1, 9999-12-31",
    })
    void readsDaysWhateverTheirFormat(String serial, int style, String day) throws IOException {
        Handmade workbook = new Handmade()
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"57\"/>")
                .sheet(
                        "Sheet1",
                        HEADER
                                + "<row><c t=\"str\"><v>A</v></c><c s=\"%d\"><v>%s</v></c></row>"
                                        .formatted(style, serial));
        read(workbook);

        assertThat(rejects).isEmpty();
        assertThat(rows).containsExactly("2:A " + day);
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoesAndTakesIsoDays() throws IOException {
        read(new Handmade()
                .from1904()
                .styles("", "<xf numFmtId=\"14\"/>")
                .sheet(
                        "Sheet1",
                        HEADER + "<row><c t=\"str\"><v>A</v></c><c s=\"0\"><v>0</v></c></row>"
                                + "<row><c t=\"str\"><v>B</v></c><c t=\"d\"><v>2026-09-30T00:00:00</v></c></row>"));

        assertThat(rows).containsExactly("2:A 1904-01-01", "3:B 2026-09-30");
    }

    @Test
    void writesMomentsInIsoNotation() {
        NumberFormat moment = NumberFormat.of("yyyy/m/d h:mm");
        assertThat(CellValue.ofNumber("46295.333333333336", moment, false).text())
                .isEqualTo("2026-09-30T08:00:00");
        assertThat(CellValue.ofNumber("46295.99999999999", moment, false).text())
                .isEqualTo("2026-10-01T00:00:00");
        assertThat(CellValue.ofNumber("0.5", moment, false).text()).isEqualTo("12:00:00");
        assertThat(NumberFormat.of("[Red]0.00\"md\"").date()).isFalse();
        assertThat(NumberFormat.of("General").date()).isFalse();
        assertThat(NumberFormat.of("[$-804]上午/下午h:mm").date()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "<c><v>1234567890123456</v></c>, 1234567890123456, more than 15 digits",
        "<c><v>1.23456789012345E+17</v></c>, 1.23456789012345E+17, more than 15 digits",
        "<c><v>1E-999999999</v></c>, 1E-999999999, no number",
        "<c><v>NaN</v></c>, NaN, no number",
        "<c s='1'><v>45000</v></c>, 2023-03-15, made a date of it",
        "<c s='1'><v>60</v></c>, 60, no date",
        "<c s='1'><v>-1</v></c>, -1, no date",
        "<c t='e'><v>#REF!</v></c>, #REF!, holds an error",
        "<c t='e'><f>A1</f><v>#REF!</v></c>, #REF!, holds an error",
        "<c><f>A1</f></c>, '', has no result",
        "<c><f>A1</f><v/></c>, '', has no result",
        "<c t='s'><v>7</v></c>, 7, damaged",
        "<c t='s'><v>x</v></c>, x, damaged",
        "<c t='b'><v>2</v></c>, 2, damaged",
        "<c t='str'><v>A&#10;B</v></c>, 'A\nB', line break",
    })
    void rejectsWhatASpreadsheetHasSpoilt(String cell, String value, String reason) throws IOException {
        readCell(new Handmade().styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"), cell);

        assertThat(rows).isEmpty();
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject).extracting(Reject::line, Reject::column).containsExactly(2L, "unit");
            assertThat(reject.value()).isEqualTo(value.replace("\\n", "\n"));
            assertThat(reject.reason().en()).contains(reason);
        });
    }

    @Test
    void aRowThatIsTooLongOrTooWideIsRejectedAndTheOthersGoOn() throws IOException {
        String wide = "<row><c r=\"%s\" t=\"str\"><v>x</v></c></row>";
        read(new Handmade()
                .sheet(
                        "Sheet1",
                        HEADER
                                + Handmade.texts(2, List.of("A".repeat(40_000), "B".repeat(40_000)))
                                + Handmade.texts(3, List.of("汉".repeat(22_000)))
                                + wide.formatted("D4")
                                + wide.formatted("XFE5")
                                + wide.formatted("ZZZZZZZZ6")
                                + Handmade.texts(7, List.of("A7"))));

        assertThat(rows).containsExactly("7:A7");
        assertThat(rejects)
                .extracting(Reject::line, reject -> reject.reason().en())
                .containsExactly(
                        tuple(2L, "the line is longer than 64 KiB"),
                        tuple(3L, "the line is longer than 64 KiB"),
                        tuple(4L, "the row has 4 fields, the header 2"),
                        tuple(5L, "the line is longer than 64 KiB"),
                        tuple(6L, "the line is longer than 64 KiB"));
    }

    @Test
    void readsTheSheetThatBearsTheNameOfTheTableAndReportsTheOthers() throws IOException {
        read(new Handmade()
                .sheet("Summary", Handmade.texts(1, List.of("anything")))
                .sheet("说明", Handmade.texts(1, List.of("explained")))
                .sheet("Empty", "")
                .sheet("房屋", HEADER + Handmade.texts(2, List.of("A2"))));

        assertThat(rows).containsExactly("2:A2");
        assertThat(rejects)
                .containsExactly(new Reject(
                        "units.xlsx",
                        0,
                        "",
                        Text.of("工作表未导入，导入的是“房屋”", "the sheet was not imported; “房屋” was"),
                        "Summary"));
    }

    @Test
    void aFileThatIsNoWorkbookIsRejectedAsAWhole() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        read(Files.write(folder.resolve("a"), ole));
        read(Files.writeString(folder.resolve("b"), "unit,area\nA1,1\n"));
        read(Files.write(folder.resolve("c"), new byte[0]));
        read(new Handmade());
        read(new Handmade().sheet("Sheet1", ""));
        read(new Handmade().sheet("Sheet1", HEADER + "<row><c>"));

        assertThat(rows).isEmpty();
        assertThat(rejects).allMatch(reject -> reject.line() == 0);
        assertThat(rejects)
                .extracting(reject -> reject.reason().en())
                .containsExactly(
                        "the workbook has a password or is of the old kind .xls; save it as .xlsx without a password",
                        "this is no XLSX workbook",
                        "the file is empty",
                        "the workbook has no sheet",
                        "the file is empty",
                        "the workbook is damaged; what follows was not imported");
    }

    @Test
    void noDocumentTypeIsTaken() throws IOException {
        read(new Handmade()
                .sheet("Sheet1", HEADER)
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                                + "<sst><si><t>&a;&b;</t></si></sst>"));

        assertThat(rejects)
                .extracting(reject -> reject.reason().en())
                .singleElement()
                .asString()
                .containsAnyOf("this is no XLSX workbook", "the workbook is damaged");
    }

    @Test
    void whatUnpacksToFarTooMuchIsNotReadOn() throws IOException {
        String far = "a".repeat(4 << 20);
        read(new Handmade().texts("<t>" + far + "</t>").sheet("Sheet1", HEADER));
        read(new Handmade().sheet("Sheet1", HEADER + "<row><c r=\"" + far + "\"/></row>"));
        read(new Handmade().sheet("Sheet1", HEADER + "<x>".repeat(100)));
        read(new Handmade().sheet("Sheet1", HEADER + "<row>" + "<c s=\"1\"/>".repeat(300_000) + "</row>"));

        assertThat(rejects)
                .extracting(reject -> reject.reason().en())
                .containsExactly(
                        "it unpacks to far too much; save it as a new workbook or as CSV",
                        "it unpacks to far too much; save it as a new workbook or as CSV",
                        "this is no XLSX workbook",
                        "it unpacks to far too much; save it as a new workbook or as CSV");
    }
}
