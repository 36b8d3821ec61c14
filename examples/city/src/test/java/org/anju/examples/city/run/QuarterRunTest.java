package org.anju.examples.city.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.examples.city.demo.DemoCity;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarterRunTest {

    private static final DemoCity CITY = new DemoCity(7, 10, 300);
    private static final Quarter QUARTER = Quarter.of(2026, 3);
    private static final Listener SILENT = new Listener() {
        @Override
        public void step(String name, long size) {}

        @Override
        public void advance() {}
    };

    @TempDir
    static Path folder;

    private static Path chinese;
    private static QuarterRun.Outcome outcome;

    @BeforeAll
    static void runOnce() throws IOException {
        chinese = folder.resolve("zh");
        outcome = run(QUARTER, Locale.CHINA, chinese);
    }

    private static QuarterRun.Outcome run(Quarter quarter, Locale locale, Path target) throws IOException {
        return QuarterRun.demonstration(CITY).run(quarter, Instant.MAX, locale, target, SILENT);
    }

    private static Map<String, String> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
            return files;
        }
    }

    @Test
    void everyRowOfTheDemonstrationCityIsRead() {
        assertThat(outcome.rejects()).isZero();
        assertThat(outcome.complexes()).isEqualTo(10);
        assertThat(outcome.in(Locale.CHINA)).startsWith("2026Q3：10 个小区");
    }

    @Test
    void theSameInputsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        run(QUARTER, Locale.CHINA, again);

        assertThat(files(again)).isEqualTo(files(chinese));
    }

    @Test
    void everyLinkLeadsToAPage() throws IOException {
        Map<String, String> site = files(chinese.resolve("site"));
        Pattern link = Pattern.compile("href=\"([^\"]+)\"");
        site.forEach((path, html) -> {
            Matcher found = link.matcher(html);
            while (found.find()) {
                Path target = Path.of(path).resolveSibling(found.group(1)).normalize();
                assertThat(site).as("%s links to", path).containsKey(target.toString());
            }
        });
    }

    @Test
    void everyPageOfADemonstrationSaysSo() throws IOException {
        files(chinese.resolve("site")).forEach((path, html) -> {
            if (path.endsWith(".html")) {
                assertThat(html).as(path).contains("演示数据：");
            }
        });
    }

    @Test
    void nobodyIsNamedOnAnyPageOrInAnyDataFile() throws IOException {
        Set<String> people = new TreeSet<>();
        people.addAll(column("holdings.csv", 2));
        people.addAll(column("candidates.csv", 1));
        assertThat(people).hasSizeGreaterThan(100);
        Pattern person = Pattern.compile(people.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        for (String part : List.of("site", "data", "ledgers")) {
            files(chinese.resolve(part)).forEach((path, text) -> {
                Matcher found = person.matcher(text);
                assertThat(found.find()).as("a person in %s: %s", path, found).isFalse();
                assertThat(text).as(path).doesNotContain("中共党员").doesNotContain("party member");
            });
        }
    }

    private static Set<String> column(String file, int index) throws IOException {
        return Files.readAllLines(chinese.resolve("input").resolve(file)).stream()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",")[index].split(";")))
                .collect(Collectors.toSet());
    }

    @Test
    void theEnglishSiteHasTheSamePages() throws IOException {
        Path english = folder.resolve("en");
        run(QUARTER, Locale.ENGLISH, english);

        assertThat(files(english.resolve("site")).keySet())
                .isEqualTo(files(chinese.resolve("site")).keySet());
        assertThat(Files.readString(english.resolve("site/index.html")))
                .contains("<html lang=\"en\">", "public revenue held", "Demonstration:");
        assertThat(files(english.resolve("data"))).isEqualTo(files(chinese.resolve("data")));
    }

    @Test
    void anEarlierQuarterRunsUnderTheLawOfItsOwnDay() throws IOException {
        Path earlier = folder.resolve("2024Q3");
        run(Quarter.of(2024, 3), Locale.CHINA, earlier);

        // the provincial measure on public revenue came into force in 2026 only
        assertThat(publications(earlier))
                .isNotEmpty()
                .allMatch(line -> line.contains("UNDETERMINED") && line.contains("revenue.publicationMonth"));
        assertThat(publications(chinese)).isNotEmpty().noneMatch(line -> line.contains("revenue.publicationMonth"));
    }

    private static List<String> publications(Path run) throws IOException {
        return Files.readAllLines(run.resolve("data/decisions.csv")).stream()
                .filter(line -> line.contains(",publication,"))
                .toList();
    }

    @Test
    void aFolderThatIsNotOursIsNeverWrittenOver() throws IOException {
        Path precious = Files.createDirectories(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> run(QUARTER, Locale.CHINA, precious))
                .isInstanceOf(RunProblem.class)
                .hasMessageContaining("not empty");
        assertThat(files(precious)).containsOnlyKeys("thesis.txt");
    }

    @Test
    void aBrokenFolderLeavesNothingBehind() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path target = folder.resolve("nothing");

        assertThatThrownBy(() -> QuarterRun.over(empty).run(QUARTER, Instant.MAX, Locale.CHINA, target, SILENT))
                .isInstanceOf(RunProblem.class);
        assertThat(target).doesNotExist();
        Path badRules = Files.createDirectories(folder.resolve("bad-rules"));
        Files.writeString(badRules.resolve("rules.json"), "{\"id\": 1}");
        assertThatThrownBy(() -> QuarterRun.over(badRules).run(QUARTER, Instant.MAX, Locale.CHINA, target, SILENT))
                .isInstanceOf(RunProblem.class)
                .hasMessageContaining("rules.json");
    }
}
