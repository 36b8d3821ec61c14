package org.anju.formats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.anju.formats.RuleBooks;
import org.anju.formats.json.JsonMistake;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Parameter;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.law.Resolution.Kind;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.law.Strength;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackReaderTest {

    private static final String HEAD = """
            {"id": "p", "version": "1", "layer": "CITY", "title": {"zh": "包", "en": "pack"},
             "recordedAt": "2024-01-01T00:00:00Z",
            """;

    private static Validation<Seq<JsonMistake>, RulePack> read(String rest) {
        return RulePackReader.on(RuleBooks.xinyang())
                .read("p.json", (HEAD + rest + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static Parameter entry(String fields) {
        RulePack pack = read("\"parameters\": [{\"key\": \"a.b\", \"provenance\": \"TEXT\", "
                        + "\"cite\": [{\"instrument\": \"CC\", \"article\": 278, \"paragraph\": 2, \"item\": 1}], "
                        + fields
                        + "}]")
                .get();
        return pack.parameters().get(0);
    }

    private static Seq<String> mistakes(String rest) {
        return read(rest).getError().map(mistake -> mistake.path() + " " + mistake.code());
    }

    @Test
    void anEntryIsReadWithEverythingItSays() {
        Parameter entry = entry("""
                "row": "D-4", "value": {"ratio": "2/3"}, "from": "2021-01-01", "to": "2030-01-01",
                "recordedAt": "2024-05-01T00:00:00Z", "reviewBy": "2027-01-01", "strength": "MUST_NOT",
                "overridable": true, "atLeast": {"ratio": "1/3"}, "atMost": {"ratio": "75%"},
                "note": {"zh": "注", "en": "note"}
                """);

        assertThat(entry.value()).contains(Ratio.of(2, 3));
        assertThat(entry.valid()).isEqualTo(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2030, 1, 1)));
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2024-05-01T00:00:00Z"));
        assertThat(entry.reviewBy()).contains(LocalDate.of(2027, 1, 1));
        assertThat(entry.strength()).isEqualTo(Strength.MUST_NOT);
        assertThat(entry.overridable()).isTrue();
        assertThat(entry.atLeast()).contains(Ratio.of(1, 3));
        assertThat(entry.atMost()).contains(Ratio.of(3, 4));
        assertThat(entry.note().en()).isEqualTo("note");
        assertThat(entry.row()).isEqualTo("D-4");
        assertThat(entry.citations()).singleElement().hasToString("CC 278(2).1");
    }

    @Test
    void anOpenEntryHasNoValueAndSaysWhatItWaitsFor() {
        Parameter entry = entry("\"open\": \"flag\"");

        assertThat(entry.isOpen()).isTrue();
        assertThat(entry.expects()).isEqualTo(Optional.of(ParameterType.FLAG));
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void numbersAreReadDigitByDigit() {
        assertThat(entry("\"value\": {\"price\": 1.2345}").value()).contains(UnitPrice.yuan("1.2345"));
        assertThat(entry("\"value\": {\"integer\": 9007199254740993}").value()).contains(9007199254740993L);
        assertThat(entry("\"value\": {\"table\": {\"a\": [1.10, true, 1e2]}}")
                        .value()
                        .map(value -> ((Datum) value).find("a").orElseThrow().elements()))
                .hasValueSatisfying(list -> assertThat(list)
                        .extracting(leaf -> leaf.asText().orElseThrow())
                        .containsExactly("1.10", "true", "100"));
    }

    @Test
    void everyTypeCanBeWritten() {
        assertThat(entry("\"value\": {\"term\": \"30 WORKING_DAYS\"}").value()).contains(Term.workingDays(30));
        assertThat(entry("\"value\": {\"flag\": true}").value()).contains(true);
        assertThat(entry("\"value\": {\"day\": \"2024-10-31\"}").value()).contains(LocalDate.of(2024, 10, 31));
        assertThat(entry("\"value\": {\"text\": \"12315\"}").value()).contains("12315");
    }

    @Test
    void allMistakesAreReportedAtOnceEachAtItsPlace() {
        assertThat(mistakes("""
                        "extra": 1,
                        "datings": {"NONE": {"from": "2024-11-01"}},
                        "parameters": [
                          {"key": "A b", "provenance": "RUMOUR", "cite": [{"instrument": "NONE", "article": -1}], "value": {"ratio": "x"}},
                          {"key": "a", "provenance": "TEXT", "cite": [], "value": {"term": "5 DAYS"}, "open": "term"},
                          {"key": "a", "provenance": "TEXT", "open": "thing", "from": "2024-02-30", "note": {"zh": ""}},
                          {"key": "a", "provenance": "TEXT", "cite": {}, "open": "flag", "from": "2024-02-02", "to": "2024-02-02"},
                          {"key": "a", "provenance": "TEXT", "cite": [], "value": {"flag": "yes"}, "overridable": "no"},
                          {"key": "a", "provenance": "TEXT", "cite": [], "value": {"number": 1, "ratio": 1}},
                          7]
                        """))
                .containsExactlyInAnyOrder(
                        "$.extra UNKNOWN_FIELD",
                        "$.datings.NONE UNKNOWN_INSTRUMENT",
                        "$.parameters[0].key BAD_KEY",
                        "$.parameters[0].provenance UNKNOWN_CHOICE",
                        "$.parameters[0].cite[0].instrument UNKNOWN_INSTRUMENT",
                        "$.parameters[0].cite[0].article BAD_VALUE",
                        "$.parameters[0].value.ratio BAD_VALUE",
                        "$.parameters[1] VALUE_OR_OPEN",
                        "$.parameters[2] MISSING_FIELD",
                        "$.parameters[2].open UNKNOWN_TYPE",
                        "$.parameters[2].from BAD_VALUE",
                        "$.parameters[2].note MISSING_FIELD",
                        "$.parameters[3].cite NOT_A_LIST",
                        "$.parameters[3] EMPTY_RANGE",
                        "$.parameters[4].value.flag BAD_VALUE",
                        "$.parameters[4].overridable NOT_A_FLAG",
                        "$.parameters[5].value NOT_TYPED",
                        "$.parameters[6] NOT_A_RECORD",
                        "$.parameters[6] VALUE_OR_OPEN");
    }

    @Test
    void aParameterIsNamedOnceForAllItsEntries() {
        String entry = "{\"key\": \"a.b\", \"provenance\": \"TEXT\", \"cite\": [], \"open\": \"flag\"}";
        String names = "\"names\": {\"a.b\": {\"zh\": \"名称\", \"en\": \"name\"}}, ";

        assertThat(read(names + "\"parameters\": [" + entry + "," + entry + "]")
                        .get()
                        .parameters())
                .extracting(Parameter::name)
                .containsExactly(Text.of("名称", "name"), Text.of("名称", "name"));
        assertThat(read("\"parameters\": [" + entry + "]").get().parameters())
                .extracting(Parameter::name)
                .containsExactly(Text.EMPTY);
    }

    @Test
    void aNameOfNothingAndANameInOneLanguageAreMistakes() {
        assertThat(mistakes("\"names\": {\"a.b\": {\"zh\": \"名称\", \"en\": \"name\"}, \"c\": {\"zh\": \"名称\"}}"))
                .containsExactlyInAnyOrder(
                        "$.names.c MISSING_FIELD", "$.names['a.b'] UNKNOWN_KEY", "$.names.c UNKNOWN_KEY");
    }

    @Test
    void aMistakeIsToldInBothLanguages() {
        JsonMistake mistake = read("\"parameters\": [{\"provenance\": \"TEXT\", \"cite\": [], \"open\": \"flag\"}]")
                .getError()
                .get();

        assertThat(mistake.in(Locale.CHINA)).isEqualTo("p.json $.parameters[0]：缺少字段“key”");
        assertThat(mistake.in(Locale.ENGLISH)).isEqualTo("p.json $.parameters[0]: field \"key\" is missing");
    }

    @Test
    void brokenJsonIsReportedWithLineAndColumn() {
        assertThat(mistakes("\"parameters\": [").get()).matches("line \\d+ column \\d+ NOT_JSON");
        assertThat(mistakes("\"id\": \"twice\"").get()).endsWith("NOT_JSON");
        assertThat(RulePackReader.standalone()
                        .read("e.json", new byte[0])
                        .getError()
                        .get()
                        .code())
                .isEqualTo("EMPTY_FILE");
    }

    @Test
    void aNumberWithAHugeExponentIsAMistakeAndNotAFloodOfDigits() {
        assertThat(mistakes("\"parameters\": [{\"key\": \"a\", \"provenance\": \"TEXT\", \"cite\": [], "
                        + "\"value\": {\"ratio\": 1e900000000}}]"))
                .containsExactly("$.parameters[0].value.ratio NUMBER_TOO_LONG");
    }

    @Test
    void anOverlayGivesDatesToTheDraft() {
        RuleBook book = RuleBooks.xinyang()
                .with(
                        read("\"datings\": {\"XY-DRAFT\": {\"from\": \"2024-11-01\"}}, \"parameters\": [{\"key\": \"x.y\", "
                                        + "\"provenance\": \"SEED\", \"cite\": [{\"instrument\": \"XY-DRAFT\", \"article\": 3}], "
                                        + "\"value\": {\"integer\": 2}}]")
                                .get());
        ParameterKey<Long> key = ParameterKey.of("x.y", ParameterType.INTEGER);

        assertThat(book.resolve(key, AsOf.date("2024-11-01")).kind()).isEqualTo(Kind.SET);
        assertThat(book.resolve(key, AsOf.date("2024-10-31")).kind()).isEqualTo(Kind.NOT_IN_FORCE);
    }

    @Test
    void aFolderIsOnePackAndAMissingFileIsReported(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("pack.json"), HEAD + "\"files\": [\"a.json\", \"b.json\", \"../c.json\"]}");
        Files.writeString(folder.resolve("a.json"), "{\"parameters\": [{\"key\": \"\"}], \"more\": 1}");

        Seq<JsonMistake> mistakes =
                RulePackReader.standalone().readFolder(folder).getError();

        assertThat(mistakes)
                .extracting(mistake -> mistake.file() + " " + mistake.path() + " " + mistake.code())
                .contains(
                        "b.json $ UNREADABLE",
                        "pack.json $.files[2] BAD_FILE_NAME",
                        "a.json $.more UNKNOWN_FIELD",
                        "a.json $.parameters[0].key BAD_KEY");
    }
}
