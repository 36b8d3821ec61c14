package org.anju.examples.city.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .contains("PASS V-S01", "PENDING V-S22 2.5")
                .containsPattern("\\d+ passed, 0 failed, \\d+ pending, 0 malformed");
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
}
