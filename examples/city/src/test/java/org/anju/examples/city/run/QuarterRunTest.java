package org.anju.examples.city.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.city.ComplexReview;
import org.anju.city.QuarterReview;
import org.anju.examples.city.demo.DemoCity;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.city.CityFolder;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.divisions.Divisions;
import org.anju.formats.rules.RulePackReader;
import org.anju.formats.table.Line;
import org.anju.formats.table.Lines;
import org.anju.formats.xlsx.XlsxSource;
import org.anju.formats.xlsx.XlsxTable;
import org.anju.kernel.decision.Step;
import org.anju.kernel.law.Resolution;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.pages.HtmlRenderer;
import org.anju.pages.PdfRenderer;
import org.anju.pages.bulletins.Paths;
import org.anju.pages.bulletins.RevenueBulletin;
import org.anju.pages.bulletins.VoteBulletin;
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
                files.put(root.relativize(file).toString(), Files.readString(file, charset(file)));
            }
            return files;
        }
    }

    /** What is no text is compared byte by byte. */
    private static Charset charset(Path file) {
        boolean text = !file.toString().endsWith(".xlsx") && !file.toString().endsWith(".pdf");
        return text ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
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
    void aCityInWorkbooksIsTheCityInCsvFiles() throws IOException {
        Path csv = chinese.resolve("input");
        Path workbooks = Files.createDirectories(folder.resolve("workbooks"));
        for (CityFolder.Description table : CityFolder.describe()) {
            Path file = csv.resolve(table.name() + ".csv");
            if (Files.exists(file)) {
                List<String> header = List.of(Files.readAllLines(file).get(0).split(","));
                XlsxTable.copy(file, workbooks.resolve(table.name() + ".xlsx"), "Sheet1", chinese(table, header));
            }
        }

        Files.copy(csv.resolve("rules.json"), workbooks.resolve("rules.json"));

        Path target = folder.resolve("from-workbooks");
        QuarterRun.Outcome read = QuarterRun.over(workbooks).run(QUARTER, Instant.MAX, Locale.CHINA, target, SILENT);

        assertThat(read.rejects()).isZero();
        assertThat(read.rows()).isEqualTo(outcome.rows());
        for (String part : List.of("site", "data", "ledgers")) {
            assertThat(files(target.resolve(part))).isEqualTo(files(chinese.resolve(part)));
        }
    }

    /** The header of a template has every column; a table may leave some out and order them as it likes. */
    private static List<String> chinese(CityFolder.Description table, List<String> header) {
        Map<String, String> names = table.columns().stream()
                .collect(Collectors.toMap(
                        column -> column.name().en(), column -> column.name().zh()));
        return header.stream().map(names::get).toList();
    }

    @Test
    void everyCsvFileOfARunIsAWorkbookToo() throws IOException {
        for (String file : List.of("rejects", "data/decisions", "data/list")) {
            try (Lines csv = CsvSource.of(Files.newInputStream(chinese.resolve(file + ".csv")))
                            .open((line, reason, value) -> {});
                    Lines xlsx = XlsxSource.of(chinese.resolve(file + ".xlsx"), Text.same(""))
                            .open((line, reason, value) -> {})) {
                int width = csv.next().orElseThrow().fields().size();
                assertThat(xlsx.next().orElseThrow().fields()).hasSize(width);
                for (Optional<Line> line = csv.next(); line.isPresent(); line = csv.next()) {
                    assertThat(xlsx.next()).isEqualTo(line);
                }
                assertThat(xlsx.next()).isEmpty();
            }
        }
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
    void everyVoteRevenueNoticeAndListHasItsPdfBesideItAndNoOtherPageHas() throws IOException {
        Map<String, String> site = files(chinese.resolve("site"));
        Set<String> printed = site.keySet().stream()
                .filter(path -> path.matches("list/index.html|complex/.*/(vote-.*|revenue).html"))
                .map(path -> path.replace(".html", ".pdf"))
                .collect(Collectors.toSet());

        assertThat(printed).hasSizeGreaterThan(10);
        assertThat(site.keySet().stream().filter(path -> path.endsWith(".pdf"))).hasSameElementsAs(printed);
        printed.forEach(path -> assertThat(site.get(path)).as(path).startsWith("%PDF-"));
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
    void aPageOfADivisionIsMarkedUndeterminedWhereSomethingOnItIs() throws IOException {
        Map<String, String> divisions = files(chinese.resolve("site/division"));
        assertThat(divisions).isNotEmpty();
        divisions.forEach((path, html) -> assertThat(html.contains("本页有事项因规则未定或资料不全而无法判定"))
                .as(path)
                .isNotEqualTo(html.contains("无法判定的事项</dt><dd>0</dd>")));
    }

    @Test
    void thePageOfTheListsSaysThatWhatFollowsRestsOnADraft() throws IOException {
        assertThat(Files.readString(chinese.resolve("site/list/index.html"))).contains("本页依据征求意见稿", "2026年第三季度");
    }

    @Test
    void theBoardOfAComplexCitesWhatItRestsOnAndWritesNoCodes() throws IOException {
        Map<String, String> boards = files(chinese.resolve("site/complex"));
        boards.forEach((path, html) ->
                assertThat(html).as(path).doesNotContain("HALF_UP").doesNotContainPattern("\\d{4}Q\\d报表"));
        assertThat(boards.get("X0001/index.html")).contains("四舍五入", "本库约定", "依据：《物业管理条例》第五十四条");
        assertThat(boards.get("X0001/revenue.html")).contains("<h1>公共收益收支情况 2026年第三季度</h1>");
    }

    @Test
    void aParameterIsCalledByItsNameWithItsKeyBehindIt() throws IOException {
        assertThat(Files.readString(chinese.resolve("site/complex/X0001/index.html")))
                .contains(">计费取整环节（fee.roundingPoint）<");
        files(chinese.resolve("site"))
                .forEach((path, html) ->
                        assertThat(html).as(path).doesNotContainPattern("(规则：|缺少 |>)(fee|vote|list|revenue)\\."));
        assertThat(Files.readString(chinese.resolve("site/rules.html"))).contains("参与表决比例（vote.participation）");
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

    /** What was read from the rule book differs between two quarters for exactly the rules that changed between them. */
    @Test
    void twoQuartersDifferByWhatCameIntoForceBetweenThem() throws IOException {
        CityFolder.Import city =
                CityFolder.at(chinese.resolve("input"), Divisions.xinyang()).read(Instant.MAX, file -> {});
        RuleBook book = RulePackReader.on(RuleBooks.xinyang())
                .readFile(chinese.resolve("input/rules.json"))
                .map(RuleBooks.xinyang()::with)
                .get();
        Map<String, Resolution> before = readings(city, book, Quarter.of(2024, 3));
        Map<String, Resolution> after = readings(city, book, Quarter.of(2026, 3));
        Set<String> both = new TreeSet<>(before.keySet());
        both.retainAll(after.keySet());

        Set<String> differing = both.stream()
                .filter(key -> !before.get(key).equals(after.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> changed = both.stream()
                .filter(key ->
                        !book.resolve(key, AsOf.date("2024-09-30")).equals(book.resolve(key, AsOf.date("2026-09-30"))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(differing).isEqualTo(changed).contains("revenue.publicationMonth", "revenue.postingDuration");
        assertThat(both).hasSizeGreaterThan(changed.size() + 20);
    }

    @Test
    void theDemonstrationElectsCommittees() throws IOException {
        List<String> elections = Files.readAllLines(chinese.resolve("data/decisions.csv")).stream()
                .filter(line -> line.contains(",election,"))
                .toList();

        assertThat(elections).isNotEmpty().anyMatch(line -> line.contains(",GRANTED,") && line.contains("号候选人"));
        for (String line : elections) {
            String complex = line.split(",")[0];
            String motion = line.split(",")[2];
            assertThat(Files.readString(chinese.resolve("site/complex/" + complex + "/vote-" + motion + ".html")))
                    .contains("候选人得票", "名册摘要", "当选所需面积", "票面序号");
            assertThat(Files.readString(chinese.resolve("site/complex/" + complex + "/index.html")))
                    .contains("vote-" + motion + ".html")
                    .contains(line.contains(",GRANTED,") ? "已选出" : "未选出");
        }
    }

    /** The pages are made of values of the domain alone: whoever holds the same values posts the same notice. */
    @Test
    void aServerThatHoldsTheSameFactsPostsTheSameBytes() throws IOException {
        CityFolder.Import city =
                CityFolder.at(chinese.resolve("input"), Divisions.xinyang()).read(Instant.MAX, file -> {});
        RuleBook book = RulePackReader.on(RuleBooks.xinyang())
                .readFile(chinese.resolve("input/rules.json"))
                .map(RuleBooks.xinyang()::with)
                .get();
        ComplexReview review = QuarterReview.of(book, WorkingCalendars.china(), QUARTER, Instant.MAX)
                .review(city.complexes().get(0));
        ComplexId id = review.facts().id();
        ImmutableList<Link> trail = Stream.concat(
                        city.city().territory().lineOf(review.facts().community()).reverse().stream()
                                .skip(1)
                                .map(node -> new Link(
                                        node.level() == DivisionLevel.CITY ? Paths.HOME : Paths.division(node.code()),
                                        Text.same(node.name()))),
                        Stream.of(new Link(
                                Paths.complex(id), Text.same(review.facts().name()))))
                .collect(ImmutableList.toImmutableList());

        for (Bulletin page : Stream.concat(
                        review.votes().stream().map(vote -> VoteBulletin.of(id, vote, trail)),
                        Stream.of(RevenueBulletin.of(QUARTER, id, review.books(), trail)))
                .toList()) {
            Bulletin marked = page.marked(Bulletin.Mark.DEMONSTRATION);
            Path site = chinese.resolve("site");
            assertThat(site.resolve(page.path()))
                    .hasContent(HtmlRenderer.in(Locale.CHINA).render(marked));
            assertThat(site.resolve(page.print().orElseThrow().path()))
                    .hasBinaryContent(PdfRenderer.in(Locale.CHINA).render(marked));
        }
    }

    private static Map<String, Resolution> readings(CityFolder.Import city, RuleBook book, Quarter quarter) {
        QuarterReview review = QuarterReview.of(book, WorkingCalendars.china(), quarter, Instant.MAX);
        Map<String, Resolution> readings = new TreeMap<>();
        city.complexes().stream()
                .map(review::review)
                .flatMap(ComplexReview::decisions)
                .flatMap(decision -> decision.explanation().steps().stream())
                .filter(Step.ParameterRead.class::isInstance)
                .map(Step.ParameterRead.class::cast)
                .forEach(read -> readings.put(read.key(), read.resolution()));
        return readings;
    }

    @Test
    void aFactRecordedLaterNeverChangesAnEarlierAnswer() throws IOException {
        Instant known = Instant.parse("2026-10-01T00:00:00Z");
        Path before = folder.resolve("before");
        QuarterRun.over(chinese.resolve("input")).run(QUARTER, known, Locale.CHINA, before, SILENT);
        Path corrected = Files.createDirectories(folder.resolve("corrected"));
        for (Map.Entry<String, String> file : files(chinese.resolve("input")).entrySet()) {
            Files.writeString(corrected.resolve(file.getKey()), file.getValue());
        }
        addLater(corrected.resolve("ballots.csv"), "X0001-V2026,9999,X0001-0004,,AGAINST,,是,PAPER,是");
        addLater(
                corrected.resolve("charges.csv"),
                "X0001,late,2026-08-21,POWER,COLLECTED_UTILITY,METERED,9.99,1,9.99,否,,,,,否");
        addLater(corrected.resolve("ledger.csv"), "X0001,late,2026-09-30,ORDINARY,1002.01,5051.01,1.00,凭证,,");

        Path after = folder.resolve("after");
        QuarterRun.over(corrected).run(QUARTER, known, Locale.CHINA, after, SILENT);
        Path now = folder.resolve("now");
        QuarterRun.over(corrected).run(QUARTER, Instant.MAX, Locale.CHINA, now, SILENT);

        assertThat(files(after.resolve("site"))).isEqualTo(files(before.resolve("site")));
        assertThat(files(after.resolve("data"))).isEqualTo(files(before.resolve("data")));
        assertThat(files(now.resolve("data"))).isNotEqualTo(files(before.resolve("data")));
    }

    private static void addLater(Path table, String row) throws IOException {
        List<String> lines = Files.readAllLines(table);
        StringBuilder text = new StringBuilder(lines.get(0)).append(",recorded_at\n");
        lines.stream().skip(1).forEach(line -> text.append(line).append(",\n"));
        Files.writeString(table, text.append(row).append(",2026-11-01T00:00:00Z\n"));
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
    void anIdThatLooksLikeAPathStaysInsideTheFolder() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("odd"));
        Files.writeString(
                odd.resolve("complexes.csv"),
                "complex,name,community,governance\n../../escaped,演示,411503001001,UNSERVED\n");
        Files.writeString(odd.resolve("units.csv"), "unit,complex,label,usage,lift\n");

        Path target = folder.resolve("odd-out");
        QuarterRun.over(odd).run(QUARTER, Instant.MAX, Locale.CHINA, target, SILENT);

        assertThat(files(target.resolve("ledgers")))
                .containsOnlyKeys("_2e_2e_2f_2e_2e_2fescaped.beancount", "_2e_2e_2f_2e_2e_2fescaped.journal");
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
