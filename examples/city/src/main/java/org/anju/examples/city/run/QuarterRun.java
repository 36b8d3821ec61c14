package org.anju.examples.city.run;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.anju.city.CityFacts;
import org.anju.city.ComplexFacts;
import org.anju.city.ComplexReview;
import org.anju.city.QuarterReview;
import org.anju.examples.city.demo.DemoCity;
import org.anju.examples.city.site.Site;
import org.anju.examples.city.store.House;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.formats.city.CityFolder;
import org.anju.formats.city.CityImport;
import org.anju.formats.divisions.Divisions;
import org.anju.formats.table.Reject;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;

/**
 * A city's quarter from end to end.
 *
 * <p>A run that is broken off leaves what was there before.
 */
public final class QuarterRun {

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
        try (Output output = Output.at(target)) {
            Outcome outcome = runInto(output, quarter, knownAt, locale, target, listener);
            output.finish("anju quarter " + quarter);
            return outcome;
        }
    }

    private Outcome runInto(
            Output output, Quarter quarter, Instant knownAt, Locale locale, Path target, Listener listener)
            throws IOException {
        Path work = output.work();
        Path input = input(work, listener);
        RuleBook book = house(input, knownAt).book();
        listener.step("导入 import", -1);
        try (CityImport read =
                CityFolder.at(input, Divisions.xinyang()).open(knownAt, output.aside(), file -> listener.advance())) {
            CityFacts city = read.city();
            if (city.complexes().isEmpty()) {
                throw nothingToDecide(input, read.rejects());
            }
            QuarterReview review = QuarterReview.of(book, WorkingCalendars.china(), quarter, knownAt);
            long pages;
            try (Keeping keeping = Keeping.of(database, input, city, review, knownAt);
                    QuarterFiles files = QuarterFiles.begin(work, Site.of(city, book, quarter), quarter, locale)) {
                listener.step("判定并写出 decide and write", city.complexes().size());
                for (Optional<ComplexFacts> next = read.next(); next.isPresent(); next = read.next()) {
                    ComplexReview reviewed = review.review(next.get());
                    keeping.keep(reviewed);
                    files.add(reviewed);
                    listener.advance();
                }
                pages = files.end(review.review(city));
            }
            writeRejects(work.resolve(REJECTS), read.rejects());
            Workbooks.write(work);
            return new Outcome(
                    quarter,
                    target,
                    city.complexes().size(),
                    read.rows(),
                    read.rejects().size(),
                    pages);
        }
    }

    private static RunProblem nothingToDecide(Path input, ImmutableList<Reject> rejects) {
        Text why = first(rejects);
        return new RunProblem(
                "文件夹中没有可导入的小区：" + input + why.zh(),
                "no complex could be imported from the folder: " + input + why.en());
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

    private static House house(Path input, Instant knownAt) throws IOException {
        return House.in(input, knownAt)
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

    private void checkInput() {
        folder.filter(input -> !Files.isDirectory(input)).ifPresent(input -> {
            throw new RunProblem("没有这个文件夹：" + input, "no such folder: " + input);
        });
    }
}
