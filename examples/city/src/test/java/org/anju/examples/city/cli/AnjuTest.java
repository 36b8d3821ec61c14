package org.anju.examples.city.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.anju.examples.city.store.CityStore;
import org.anju.formats.divisions.Divisions;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.register.Territory;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AnjuTest {

    private static final Path CASES = Path.of("../../domain/testkit/src/main/resources/org/anju/testkit/cases");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine anju = Anju.commandLine();
        anju.setOut(new PrintWriter(out, true));
        anju.setErr(new PrintWriter(err, true));
        return anju.execute(args);
    }

    @Test
    void everyPublishedCasePassesOrIsPending() {
        assertThat(run("cases", CASES.toString())).as(out.toString()).isZero();

        assertThat(out.toString())
                .contains("PASS V-S01", "PENDING H-R01-state 9.1")
                .containsPattern("\\d+ passed, 0 failed, \\d+ pending, 0 malformed");
    }

    @Test
    void templatesAreWrittenIntoAnEmptyFolderOnly(@TempDir Path folder) throws IOException {
        assertThat(run("templates", folder.resolve("xlsx").toString())).isZero();
        assertThat(run("templates", folder.resolve("csv").toString(), "--format", "csv"))
                .isZero();
        assertThat(folder.resolve("xlsx/units.xlsx")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("csv/complexes.csv"))).startsWith("\uFEFF小区编号,");

        assertThat(run("templates", folder.toString())).isEqualTo(2);
        assertThat(run("templates", folder.resolve("x").toString(), "--format", "ods"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the folder is not empty", "should be csv or xlsx");
    }

    @Test
    void aFailingOrMalformedCaseEndsWithStatusOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"id\": ");
        assertThat(run("cases", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("MALFORMED a.json $ (line 1");
    }

    @ParameterizedTest
    @CsvSource({
        "tally, V-S01, 民法典",
        "eligibility, E-S01, 物业管理条例",
        "bill, F-S01, 取整",
        "guard, F-G01, 民法典",
        "score, C-S31, 信用",
        "statement, L-S01, 借贷平衡",
        "list, C-R10, 榜"
    })
    void oneQuestionIsAnsweredFromOneFileWithItsExplanation(String command, String id, String words)
            throws IOException {
        Path file;
        try (var files = Files.walk(CASES)) {
            file = files.filter(each -> each.endsWith(id + ".json")).findFirst().orElseThrow();
        }

        assertThat(run(command, file.toString())).as(err.toString()).isIn(0, 1);

        assertThat(out.toString()).contains("\"outcome\"").contains(words);
    }

    @Test
    void whatCannotBeReadIsNamedInBothLanguages(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vote.json");
        Files.writeString(file, "{\"asOf\": \"2024-10-08\", \"given\": {\"matter\": \"NOTHING\"}}");

        assertThat(run("tally", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("$.given.matter", "should be one of");
        assertThat(run("cases", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("quarter", "2026Q5")).isEqualTo(2);
        assertThat(err.toString()).contains("2026Q5");
        assertThat(run("quarter", "2026Q3", "--complexes", "4000")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarter 2026Q5 | 应为季度，如 2026Q3 / should be a quarter such as 2026Q3: 2026Q5",
                "quarter 2026Q3 --lang xx | 应为 zh 或者 en / should be zh or en: xx",
                "quarter 2026Q3 --known-at soon | 应为时刻，如 2026-10-08T00:00:00Z / should be a moment",
                "quarter 2026Q3 --complexes 0 | 小区应为 1 至 3,000 个 / 1 to 3,000 complexes, not 0",
                "quarter 2026Q3 --in nowhere | 没有这个文件夹：nowhere / no such folder: nowhere",
                "quarter 2026Q3 --out pom.xml | 输出位置是一个文件：pom.xml / the output is a file: pom.xml",
                "quarter 2026Q3 --out pom.xml/x | pom.xml / cannot be read or written",
                "frobnicate | 参数有误 / bad arguments",
                "guard nowhere.json | 没有这个文件：nowhere.json / cannot be read or written: no such file: nowhere.json",
                "guard nowhere.json --lang xx | 应为 zh 或者 en / should be zh or en: xx",
                "guard src | 应为文件，而不是文件夹 / should be a file, not a folder: src",
                "cases src/main/java | 文件夹中没有案例 / no case in the folder: src/main/java",
            })
    void aBadCallIsToldInBothLanguagesWithItsPlaceAndNoStackTrace(String call, String message) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void anyKindOfQuestionIsAnswered() {
        assertThat(run("ask")).isZero();
        assertThat(out.toString()).contains("preparation  The preparation of a first assembly", "firstAssembly  ");
        Path file = CASES.resolve("establishment/P-T02.json");
        assertThat(run("ask", "preparation", file.toString()))
                .as("some of its variants are refused")
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"stage\" : \"FILED\"", "第二十九条");
        assertThat(run("ask", "prophecy", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such kind of question: prophecy");
    }

    @Test
    void stepsAreTakenAndWhatIsOwedIsListed(@TempDir Path folder) throws IOException {
        String url = "--jdbc-url=" + CityStore.h2(folder.resolve("city"));
        try (CityStore store = CityStore.open(CityStore.h2(folder.resolve("city")))) {
            Territory territory = Territory.of(Divisions.xinyang());
            Complex complex =
                    new Complex(ComplexId.of("C1"), "演示小区", DivisionCode.of("411502001001"), ComplexStage.PRELIMINARY);
            assertThat(store.register(territory)
                            .record(RegisterBatch.of(
                                    Instant.parse("2024-01-01T00:00:00Z"),
                                    List.of(RegisterEntry.state(complex, DateRange.ALWAYS)))))
                    .isEmpty();
        }
        Path conditions = Files.writeString(folder.resolve("conditions.json"), """
                {"step": "CONDITIONS_MET", "on": "2024-03-01", "facts": {"movedIn": 300, "households": 1000}}""");
        Path filed = Files.writeString(folder.resolve("filed.json"), """
                {"step": "COMMITTEE_FILED", "on": "2024-03-02"}""");

        assertThat(run("step", "C1", "preparation", "first", "1", conditions.toString(), url))
                .as(err.toString())
                .isZero();
        assertThat(run("step", "C1", "preparation", "first", "1", conditions.toString(), url))
                .isZero();
        assertThat(out.toString()).contains("已登记", "此前已登记");
        assertThat(run("step", "C1", "preparation", "first", "2", filed.toString(), url))
                .isEqualTo(1);
        assertThat(out.toString()).contains("未予登记", "须先选举产生业主委员会");
        assertThat(run("step", "C2", "preparation", "first", "1", conditions.toString(), url))
                .isEqualTo(2);
        assertThat(run("step", "C1", "dance", "first", "1", conditions.toString(), url))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such complex: C2", "no such kind of proceeding: dance; [");

        Path page = folder.resolve("first.pdf");
        assertThat(run("page", "C1", "preparation", "first", page.toString(), url))
                .as(err.toString())
                .isZero();
        assertThat(Files.readAllBytes(page)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("page", "C1", "preparation", "second", page.toString(), url))
                .isEqualTo(2);
        assertThat(run("page", "C1", "preparation", "first", folder.toString(), url))
                .isEqualTo(2);

        assertThat(run("work", "--on", "2024-05-07", "--overdue", url)).isZero();
        assertThat(out.toString()).contains("2024年5月6日  逾期  C1 preparation/first  建设单位  报送首次业主大会文件资料");
        assertThat(run("work", "--on", "2024-05-06", "--lang", "en", url)).isZero();
        assertThat(out.toString()).contains("2024-05-06  open  C1 preparation/first  developer  file the papers");
    }

    @Test
    void helpSaysWhatEveryCommandIsFor() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("计票。", "候选人资格。", "账单。", "催收行为。", "公共收益季度报表。", "信用评分。", "好差榜。");
    }
}
