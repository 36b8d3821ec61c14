package org.anju.examples.city.run;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.anju.city.CityReview;
import org.anju.city.ComplexFacts;
import org.anju.city.ComplexReview;
import org.anju.city.QuarterReview;
import org.anju.examples.city.demo.DemoCity;
import org.anju.examples.city.site.DataFiles;
import org.anju.examples.city.site.Site;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.city.CityFolder;
import org.anju.formats.divisions.Divisions;
import org.anju.formats.json.JsonMistake;
import org.anju.formats.rules.RulePackReader;
import org.anju.formats.table.Reject;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePack;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Bulletin;
import org.anju.pages.HtmlRenderer;
import org.anju.pages.PdfRenderer;

/**
 * A city's quarter from end to end.
 *
 * <p>Everything is written beside its place and moved there when it is whole: a run that is broken off leaves what was
 * there before.
 */
public final class QuarterRun {

    /** The file that says that a folder was written by a run, and may be written over by another. */
    private static final String MARKER = "anju-run.txt";

    private static final String RULES = "rules.json";

    private static final String REJECTS = "rejects.csv";

    private final Optional<DemoCity> demonstration;
    private final Optional<Path> folder;
    private final Optional<Keeping.Place> database;

    private QuarterRun(Optional<DemoCity> demonstration, Optional<Path> folder, Optional<Keeping.Place> database) {
        this.demonstration = demonstration;
        this.folder = folder;
        this.database = database;
    }

    /** Returns a run over the city in {@code folder}. */
    public static QuarterRun over(Path folder) {
        return new QuarterRun(Optional.empty(), Optional.of(folder), Optional.empty());
    }

    /** Returns a run over a demonstration city, whose files are written beside the results. */
    public static QuarterRun demonstration(DemoCity city) {
        return new QuarterRun(Optional.of(city), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this run, but keeping the city in a database as well.
     *
     * @param url        its JDBC URL
     * @param recordedAt when that is; of a run begun again, the moment of the first counts
     */
    public QuarterRun keptIn(String url, Instant recordedAt) {
        return new QuarterRun(demonstration, folder, Optional.of(new Keeping.Place(url, recordedAt)));
    }

    /**
     * What a run did.
     *
     * @param quarter   the quarter
     * @param target    where everything was written
     * @param complexes how many complexes were decided
     * @param rows      how many rows were read
     * @param rejects   how many fields or rows could not be imported
     * @param pages     how many pages were written
     */
    public record Outcome(Quarter quarter, Path target, int complexes, long rows, int rejects, long pages) {

        /** Returns the closing line. */
        public String in(Locale locale) {
            String site = target.resolve("site").resolve("index.html").toString();
            String list = rejects == 0 ? "" : target.resolve(REJECTS).toString();
            return Text.isEnglish(locale)
                    ? quarter + ": " + complexes + " complexes, " + rows + " rows read, " + rejects + " rejects"
                            + (list.isEmpty() ? "" : " (see " + list + ")") + ", " + pages + " pages; open " + site
                    : quarter + "：" + complexes + " 个小区，读入 " + rows + " 行，拒收 " + rejects + " 处"
                            + (list.isEmpty() ? "" : "（见 " + list + "）") + "，生成 " + pages + " 页；请打开 " + site;
        }
    }

    /**
     * Runs.
     *
     * @param quarter  the quarter
     * @param knownAt  facts and rules recorded later do not count
     * @param locale   the language of the site
     * @param target   the folder to write; one that is there must be empty or come from another run
     * @param listener hears how it goes on
     * @throws IOException if something cannot be read or written
     * @throws RunProblem  if the run cannot begin
     */
    public Outcome run(Quarter quarter, Instant knownAt, Locale locale, Path target, Listener listener)
            throws IOException {
        checkInput();
        checkTarget(target);
        Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
        Path scratch = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
        try {
            // a scratch folder is its owner's alone; the site in it is for everybody
            Path work = Files.createDirectory(scratch.resolve("run"));
            Outcome outcome = runInto(work, quarter, knownAt, locale, target, listener);
            Files.writeString(work.resolve(MARKER), "anju quarter " + quarter + "\n");
            replace(target, work);
            return outcome;
        } finally {
            delete(scratch);
        }
    }

    private Outcome runInto(Path work, Quarter quarter, Instant knownAt, Locale locale, Path target, Listener listener)
            throws IOException {
        Path input = input(work, listener);
        RuleBook book = rules(input);
        listener.step("导入 import", -1);
        CityFolder.Import read = CityFolder.at(input, Divisions.xinyang()).read(knownAt, file -> listener.advance());
        if (read.city().complexes().isEmpty()) {
            Text why = first(read.rejects());
            throw new RunProblem(
                    "文件夹中没有可导入的小区：" + input + why.zh(),
                    "no complex could be imported from the folder: " + input + why.en());
        }
        writeRejects(work.resolve(REJECTS), read.rejects());
        QuarterReview review = QuarterReview.of(book, WorkingCalendars.china(), quarter, knownAt);
        listener.step("判定 decide", read.city().complexes().size());
        CityReview decided;
        try (Keeping keeping = Keeping.of(database, input, read.city(), review)) {
            ImmutableList.Builder<ComplexReview> complexes = ImmutableList.builder();
            for (ComplexFacts complex : read.city().complexes()) {
                ComplexReview reviewed = review.review(complex);
                keeping.keep(reviewed);
                complexes.add(reviewed);
                listener.advance();
            }
            decided = review.review(read.city(), complexes.build());
        }
        listener.step("写出 write", read.city().complexes().size());
        long pages = writeSite(work.resolve("site"), Site.of(read.city(), decided, book), locale, listener);
        DataFiles.of(decided).writeTo(work.resolve("data"));
        LedgerFiles.write(work.resolve("ledgers"), decided);
        Workbooks.write(work);
        return new Outcome(
                quarter,
                target,
                decided.complexes().size(),
                read.rows(),
                read.rejects().size(),
                pages);
    }

    private Path input(Path work, Listener listener) throws IOException {
        if (demonstration.isEmpty()) {
            return folder.orElseThrow();
        }
        listener.step("演示城市 demonstration city", 1);
        Path input = work.resolve("input");
        demonstration.get().writeTo(input);
        listener.advance();
        return input;
    }

    /** Returns the law of Xinyang with the rules that stand in the folder. */
    private static RuleBook rules(Path input) {
        RuleBook law = RuleBooks.xinyang();
        Path own = input.resolve(RULES);
        if (!Files.exists(own)) {
            return law;
        }
        Validation<Seq<JsonMistake>, RulePack> read = RulePackReader.on(law).readFile(own);
        return read.map(law::with)
                .toEither()
                .getOrElseThrow(mistakes -> new RunProblem(
                        mistakes.map(mistake -> mistake.in(Locale.CHINA)).mkString("\n"),
                        mistakes.map(mistake -> mistake.in(Locale.ENGLISH)).mkString("\n")));
    }

    private static Text first(ImmutableList<Reject> rejects) {
        return rejects.stream()
                .findFirst()
                .map(reject -> Text.of(
                        "，" + reject.file() + " 第" + reject.line() + "行："
                                + reject.reason().zh(),
                        ", " + reject.file() + " line " + reject.line() + ": "
                                + reject.reason().en()))
                .orElse(Text.EMPTY);
    }

    private static void writeRejects(Path file, ImmutableList<Reject> rejects) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("file", "line", "column", "reason_zh", "reason_en", "value");
            rejects.forEach(reject -> csv.writeRecord(
                    reject.file(),
                    Long.toString(reject.line()),
                    reject.column(),
                    reject.reason().zh(),
                    reject.reason().en(),
                    reject.value()));
        }
    }

    private static long writeSite(Path folder, Site site, Locale locale, Listener listener) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(HtmlRenderer.STYLE_SHEET), HtmlRenderer.styleSheet());
        HtmlRenderer html = HtmlRenderer.in(locale);
        PdfRenderer pdf = PdfRenderer.in(locale);
        try {
            return site.pages()
                    .peek(page -> write(folder, page, html, pdf))
                    .peek(page -> listener.advance())
                    .mapToLong(page -> 1)
                    .sum();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Path folder, Bulletin page, HtmlRenderer html, PdfRenderer pdf) {
        Path file = folder.resolve(page.path());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html.render(page));
            if (page.print().isPresent()) {
                Files.write(folder.resolve(page.print().get().path()), pdf.render(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkInput() {
        folder.filter(input -> !Files.isDirectory(input)).ifPresent(input -> {
            throw new RunProblem("没有这个文件夹：" + input, "no such folder: " + input);
        });
    }

    private static void checkTarget(Path target) throws IOException {
        if (Files.isRegularFile(target)) {
            throw new RunProblem("输出位置是一个文件：" + target, "the output is a file: " + target);
        }
        if (Files.isDirectory(target) && !Files.exists(target.resolve(MARKER)) && !isEmpty(target)) {
            throw new RunProblem(
                    "输出文件夹非空，且不是本程序生成的：" + target,
                    "the output folder is not empty and was not written by a run: " + target);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void replace(Path target, Path work) throws IOException {
        delete(target);
        Files.move(work, target);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
