package org.anju.formats.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.anju.city.ComplexFacts;
import org.anju.city.ComplexOutline;
import org.anju.formats.divisions.Divisions;
import org.anju.formats.table.Reject;
import org.anju.formats.xlsx.XlsxTable;
import org.anju.kernel.register.ProviderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CityFolderTest {

    private static final String BODY = "91419999DEM000001";
    private static final String PROVIDER = BODY + ProviderId.checkDigit(BODY);
    private static final String COMMUNITY = "411503001001";

    @TempDir
    Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private CityFolder.Import read() throws IOException {
        return read(Instant.MAX);
    }

    private CityFolder.Import read(Instant knownAt) throws IOException {
        return CityFolder.at(folder, Divisions.xinyang()).read(knownAt, file -> {});
    }

    private void writeCity() throws IOException {
        write("providers.csv", "provider,name", PROVIDER + ",演示物业");
        write("complexes.csv", "complex,name,community,governance", "X1,演示小区," + COMMUNITY + ",OWNERS_COMMITTEE");
        write(
                "units.csv",
                "unit,complex,label,usage,lift,register_area",
                "U1,X1,101,DWELLING,是,89.50",
                "U2,X1,102,DWELLING,否,");
    }

    @Test
    void readsACityWithItsUnitsAndOwners() throws IOException {
        writeCity();
        write("holdings.csv", "unit,title,owners,from,to", "U1,REGISTERED,P1;P2,2022-01-01,");

        CityFolder.Import read = read();

        assertThat(read.rejects()).isEmpty();
        ComplexFacts complex = read.complexes().get(0);
        assertThat(complex.units()).hasSize(2);
        assertThat(complex.units().get(1).areas().area()).isEmpty();
        assertThat(complex.holdings())
                .singleElement()
                .satisfies(holding -> assertThat(holding.ownership().owners()).hasSize(2));
        assertThat(read.rows()).isEqualTo(5);
    }

    @Test
    void everyBadRowIsReportedWithFileLineAndColumnAndTheOthersGoOn() throws IOException {
        writeCity();
        write("providers.csv", "provider,name", PROVIDER + ",演示物业", PROVIDER + ",重复", "91419999DEM000001X,校验位错");
        write(
                "complexes.csv",
                "complex,name,community,governance",
                "X1,演示小区," + COMMUNITY + ",OWNERS_COMMITTEE",
                "X2,查无社区,999999999999,OWNERS_COMMITTEE");
        write(
                "units.csv",
                "unit,complex,label,usage,lift,register_area",
                "U1,X1,101,DWELLING,是,89.50",
                "U1,X1,101,DWELLING,是,89.50",
                "U3,X1,103,DWELLING,是,-5",
                "U4,X1,104,CASTLE,是,80",
                "U5,X2,105,DWELLING,是,80",
                "U6,X1,106,DWELLING,是,eighty",
                "U7,X1,107,DWELLING,是,80");

        CityFolder.Import read = read();

        assertThat(read.rejects())
                .extracting(Reject::file, Reject::line, Reject::column)
                .containsExactly(
                        tuple("providers.csv", 3L, "provider"),
                        tuple("providers.csv", 4L, "provider"),
                        tuple("complexes.csv", 3L, "community"),
                        tuple("units.csv", 3L, "unit"),
                        tuple("units.csv", 4L, "register_area"),
                        tuple("units.csv", 5L, "usage"),
                        tuple("units.csv", 6L, "complex"),
                        tuple("units.csv", 7L, "register_area"));
        assertThat(read.complexes().get(0).units())
                .extracting(unit -> unit.id().value())
                .containsExactly("U1", "U7");
    }

    @Test
    void rowsThatContradictEachOtherAreRejected() throws IOException {
        writeCity();
        write(
                "holdings.csv",
                "unit,title,owners,from,to",
                "U1,REGISTERED,P1,2022-01-01,",
                "U1,REGISTERED,P2,2023-01-01,",
                "U2,REGISTERED,P1;P1,2022-01-01,",
                "U9,REGISTERED,P1,2022-01-01,",
                "U2,REGISTERED,P3,2024-01-01,2023-01-01");

        assertThat(read().rejects())
                .extracting(Reject::line, Reject::column)
                .containsExactly(tuple(3L, "from"), tuple(4L, "owners"), tuple(5L, "unit"), tuple(6L, "to"));
    }

    @Test
    void anIdStandsOnceInTheWholeCityAndAGoodRowTakesItFromABadOne() throws IOException {
        write("providers.csv", "provider,name", PROVIDER + ",演示物业");
        write(
                "complexes.csv",
                "complex,name,community,governance",
                "X2,乙," + COMMUNITY + ",OWNERS_COMMITTEE",
                "X1,甲," + COMMUNITY + ",OWNERS_COMMITTEE");
        write(
                "units.csv",
                "unit,complex,label,usage,lift",
                "U1,X1,101,CASTLE,是",
                "U1,X2,101,DWELLING,是",
                "U1,X1,101,DWELLING,是");
        write(
                "holdings.csv",
                "unit,title,owners,from,to",
                "U1,REGISTERED,P1,2022-01-01,",
                "U1,REGISTERED,P2,2023-01-01,");
        write("services.csv", "complex,provider,from,to", "X2," + PROVIDER + ",2022-01-01,");

        CityFolder.Import read = read();

        assertThat(read.rejects())
                .extracting(Reject::file, Reject::line, Reject::column)
                .containsExactly(
                        tuple("units.csv", 2L, "usage"),
                        tuple("units.csv", 4L, "unit"),
                        tuple("holdings.csv", 3L, "from"));
        assertThat(read.complexes()).extracting(ComplexFacts::name).containsExactly("甲", "乙");
        assertThat(read.complexes().get(0).units()).isEmpty();
        assertThat(read.complexes().get(1).holdings()).hasSize(1);
        assertThat(read.complexes().get(1).services()).hasSize(1);
        assertThat(read.city().complexes())
                .isEqualTo(read.complexes().stream().map(ComplexOutline::of).toList());
    }

    @Test
    void aPriceThatContradictsAnotherIsRejected() throws IOException {
        writeCity();
        write(
                "prices.csv",
                "complex,item,kind,basis,usage,price,from,to,article",
                "X1,FEE,SERVICE_FEE,AREA_MONTH,DWELLING,1.00,2022-01-01,2024-01-01,3",
                "X1,FEE,SERVICE_FEE,AREA_MONTH,DWELLING,1.20,2023-12-31,,3",
                "X1,FEE,SERVICE_FEE,AREA_MONTH,DWELLING,1.20,2024-01-01,,3",
                "X1,FEE,PARKING,SPACE_MONTH,,1.20,2024-01-01,,3",
                "X1,LIGHT,SHARED_ENERGY,UNIT_MONTH,,1.20,2024-01-01,,99999999999");

        CityFolder.Import read = read();

        assertThat(read.rejects())
                .extracting(Reject::line, Reject::column)
                .containsExactly(tuple(3L, "item"), tuple(5L, "item"), tuple(6L, "article"));
        assertThat(read.complexes().get(0).tariff().prices()).hasSize(2);
    }

    @Test
    void aRowRecordedLaterIsNotKnownEarlier() throws IOException {
        writeCity();
        write(
                "holdings.csv",
                "unit,title,owners,from,to,recorded_at",
                "U1,REGISTERED,P1,2022-01-01,2026-01-01,",
                "U1,REGISTERED,P2,2026-01-01,,2026-05-01T00:00:00Z");

        assertThat(read(Instant.parse("2026-04-30T23:59:59Z"))
                        .complexes()
                        .get(0)
                        .holdings())
                .hasSize(1);
        assertThat(read(Instant.parse("2026-05-01T00:00:00Z"))
                        .complexes()
                        .get(0)
                        .holdings())
                .hasSize(2);
    }

    @Test
    void aMissingRequiredFileIsReported() throws IOException {
        assertThat(read().rejects()).extracting(Reject::file).containsExactly("complexes.csv", "units.csv");
    }

    @Test
    void aTableNobodyKnowsIsReported() throws IOException {
        writeCity();
        write("holding.csv", "unit,title,owners,from,to", "U1,REGISTERED,P1;P2,2022-01-01,");
        write("notes.txt", "anything");

        assertThat(read().rejects())
                .extracting(Reject::file, reject -> reject.reason().en())
                .containsExactly(tuple("holding.csv", "unknown file, not imported"));
    }

    @Test
    void aTableMayBeAWorkbookAndItsRejectsNameTheRow() throws IOException {
        writeCity();
        CityFolder.Import before = read();
        Iterator<List<String>> rows = List.of(
                        List.of("U1", "X1", "101", "DWELLING", "是", "89.50"),
                        List.of("U2", "X1", "102", "DWELLING", "否", ""),
                        List.of("U3", "X9", "103", "DWELLING", "否", "eighty"))
                .iterator();
        Files.delete(folder.resolve("units.csv"));
        XlsxTable.write(
                folder.resolve("units.xlsx"),
                "任意名称",
                List.of("房屋编号", "小区编号", "label", "usage", "lift", "登记面积"),
                () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty());

        CityFolder.Import after = read();

        assertThat(after.complexes().get(0).units())
                .isEqualTo(before.complexes().get(0).units());
        assertThat(after.rejects())
                .extracting(Reject::file, Reject::line, Reject::column, Reject::value)
                .containsExactly(
                        tuple("units.xlsx", 4L, "complex", "X9"), tuple("units.xlsx", 4L, "register_area", "eighty"));
    }

    @Test
    void aTableThatIsThereTwiceIsNotImported() throws IOException {
        writeCity();
        Files.copy(folder.resolve("providers.csv"), folder.resolve("providers.xlsx"));
        write("~$providers.xlsx", "left by a spreadsheet that is open");
        write("UNITS.XLS", "old");

        CityFolder.Import read = read();

        assertThat(read.city().providers()).isEmpty();
        assertThat(read.rejects())
                .extracting(Reject::file, reject -> reject.reason().en(), Reject::value)
                .containsExactly(
                        tuple(
                                "providers.csv",
                                "there is providers.csv and also providers.xlsx; neither was imported",
                                "providers.xlsx"),
                        tuple("UNITS.XLS", "unknown file, not imported", ""));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTemplateOfEveryTableIsImportedWithoutRejects(TemplateFormat format) throws IOException {
        CityFolder.writeTemplates(folder, format);

        CityFolder.Import read = read();

        assertThat(read.rejects()).isEmpty();
        assertThat(read.rows()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(CityFolder.describe().size());
        }
    }

    @Test
    void aTemplateKeepsTextsAndOffersChoices() throws IOException {
        CityFolder.writeTemplates(folder, TemplateFormat.XLSX);

        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("holdings.xlsx"))) {
            assertThat(Files.readString(zip.getPath("xl/worksheets/sheet1.xml")))
                    .contains("type=\"list\"", "$F$3:$M$3");
            assertThat(Files.readString(zip.getPath("xl/styles.xml"))).contains("formatCode=\"@\"", "yyyy-mm-dd");
            assertThat(Files.readString(zip.getPath("docProps/core.xml"))).contains("2000-01-01T00:00:00Z");
        }
    }

    @Test
    void everyTableIsDescribedInBothLanguages() {
        assertThat(CityFolder.describe()).hasSizeGreaterThanOrEqualTo(19).allSatisfy(table -> {
            assertThat(table.about().zh()).isNotEmpty();
            assertThat(table.columns()).extracting(column -> column.name().en()).doesNotHaveDuplicates();
            assertThat(table.columns()).extracting(column -> column.name().zh()).doesNotHaveDuplicates();
        });
    }
}
