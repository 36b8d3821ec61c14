package org.anju.examples.city.site;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.city.CityReview;
import org.anju.city.ComplexReview;
import org.anju.city.ProviderReview;
import org.anju.city.VoteReview;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.Citation;
import org.anju.kernel.time.Quarter;

/** The decisions of the quarter as CSV and JSON, for other systems; as public as the pages. Written as they are taken. */
public final class DataFiles implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Quarter quarter;
    private final CsvWriter csv;
    private final JsonGenerator json;

    private DataFiles(Path folder, Quarter quarter) throws IOException {
        this.folder = folder;
        this.quarter = quarter;
        this.csv = CsvWriter.builder().build(folder.resolve("decisions.csv"), StandardCharsets.UTF_8);
        this.json =
                JSON.createGenerator(Files.newBufferedWriter(folder.resolve("decisions.json"), StandardCharsets.UTF_8));
    }

    /**
     * Begins {@code decisions.csv} and {@code decisions.json} in {@code folder}.
     *
     * @throws IOException if a file cannot be written
     */
    public static DataFiles begin(Path folder, Quarter quarter) throws IOException {
        Files.createDirectories(folder);
        DataFiles files = new DataFiles(folder, quarter);
        files.csv.writeRecord("subject", "matter", "id", "outcome", "value", "codes", "missing", "citations", "digest");
        files.json.useDefaultPrettyPrinter();
        files.json.writeStartObject();
        files.json.writeStringField("quarter", quarter.toString());
        files.json.writeArrayFieldStart("decisions");
        return files;
    }

    /**
     * Adds what was decided about a complex.
     *
     * @throws IOException if a file cannot be written
     */
    public void add(ComplexReview complex) throws IOException {
        write(lines(complex));
    }

    /**
     * Adds what was decided about the city as a whole, and writes {@code list.csv}.
     *
     * @throws IOException if a file cannot be written
     */
    public void add(CityReview city) throws IOException {
        write(Stream.of(new Line("", "list", quarter.toString(), "", city.list())));
        write(city.providers().stream().flatMap(this::lines));
        json.writeEndArray();
        json.writeEndObject();
        writeList(folder.resolve("list.csv"), city);
    }

    @Override
    public void close() throws IOException {
        try (csv) {
            json.close();
        }
    }

    /**
     * A decision with what it is about.
     *
     * @param complex the complex, or the provider where it is about one
     * @param matter  what kind of decision, such as {@code vote}
     * @param id      which one
     * @param value   what was decided, shortened to what the public may see
     * @param decision the decision
     */
    private record Line(String complex, String matter, String id, String value, Decision<?> decision) {}

    private void write(Stream<Line> lines) throws IOException {
        for (Line line : (Iterable<Line>) lines::iterator) {
            writeCsv(line);
            writeJson(line);
        }
    }

    private void writeCsv(Line line) {
        csv.writeRecord(
                line.complex(),
                line.matter(),
                line.id(),
                line.decision().outcome().name(),
                line.value(),
                String.join(";", codes(line.decision())),
                String.join(";", missing(line.decision())),
                String.join(";", citations(line.decision())),
                line.decision().digest().toString());
    }

    private void writeJson(Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", line.complex());
        json.writeStringField("matter", line.matter());
        json.writeStringField("id", line.id());
        json.writeStringField("outcome", line.decision().outcome().name());
        json.writeStringField("value", line.value());
        write("codes", codes(line.decision()));
        write("missing", missing(line.decision()));
        write("citations", citations(line.decision()));
        json.writeStringField(
                "ruleBook", line.decision().explanation().ruleBook().toString());
        json.writeStringField("digest", line.decision().digest().toString());
        json.writeEndObject();
    }

    private void write(String name, ImmutableList<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void writeList(Path file, CityReview city) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("quarter", "side", "provider", "complex");
            city.list().granted().map(QuarterlyList::entries).orElse(ImmutableList.of()).stream()
                    .map(this::row)
                    .forEach(csv::writeRecord);
        }
    }

    private String[] row(ListEntry entry) {
        return new String[] {
            quarter.toString(),
            entry.side().name(),
            entry.subject().provider().code(),
            entry.subject().complex().map(Object::toString).orElse("")
        };
    }

    private static Stream<Line> lines(ComplexReview complex) {
        String id = complex.facts().id().value();
        return Stream.of(
                        complex.votes().stream().map(vote -> line(id, vote)),
                        complex.charges().stream()
                                .map(charge -> new Line(
                                        id,
                                        "charge",
                                        charge.charge().id(),
                                        charge.finding()
                                                .considered()
                                                .map(finding ->
                                                        finding.refundable().toString())
                                                .orElse(""),
                                        charge.finding())),
                        complex.conduct().stream()
                                .map(act -> new Line(
                                        id,
                                        "conduct",
                                        act.conduct().id(),
                                        act.conduct().action().name(),
                                        act.permission())),
                        Stream.of(
                                new Line(
                                        id,
                                        "statement",
                                        "",
                                        complex.books()
                                                .statement()
                                                .considered()
                                                .map(statement -> statement
                                                        .movements()
                                                        .closing()
                                                        .toString())
                                                .orElse(""),
                                        complex.books().statement()),
                                new Line(
                                        id,
                                        "publication",
                                        complex.books().posted().toString(),
                                        "",
                                        complex.books().publication())))
                .flatMap(lines -> lines);
    }

    /** Whoever is elected is posted by name; of the others a vote says how it came out. */
    private static Line line(String complex, VoteReview vote) {
        boolean elects = vote.vote().motion().contest().isPresent();
        Optional<String> elected =
                vote.election().flatMap(Decision::considered).map(result -> String.join(";", result.elected()));
        Optional<String> outcome = vote.result()
                .flatMap(Decision::considered)
                .map(tally -> tally.outcome().name());
        return new Line(
                complex,
                elects ? "election" : "vote",
                vote.vote().motion().id(),
                elected.or(() -> outcome).orElse(""),
                vote.outcome());
    }

    private Stream<Line> lines(ProviderReview provider) {
        String id = provider.facts().id().code();
        return Stream.concat(
                Stream.of(new Line(
                        id,
                        "grade",
                        quarter.toString(),
                        provider.grade()
                                .granted()
                                .map(grade -> grade.grade().code())
                                .orElse(""),
                        provider.grade())),
                provider.standings().entrySet().stream()
                        .map(standing -> new Line(
                                standing.getKey().toString(),
                                "standing",
                                quarter.toString(),
                                standing.getValue()
                                        .granted()
                                        .flatMap(granted -> granted.at(quarter))
                                        .map(step -> step.consequences().toString())
                                        .orElse(""),
                                standing.getValue())));
    }

    private static ImmutableList<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).distinct().collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).distinct().collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> citations(Decision<?> decision) {
        return decision.explanation().citations().stream()
                .map(Citation::toString)
                .collect(ImmutableList.toImmutableList());
    }
}
