package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.city.CityFacts;
import org.anju.formats.csv.CsvReader;
import org.anju.formats.csv.Reject;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.DivisionTree;

/**
 * A city as a folder of CSV files, read as it was known at one moment.
 *
 * <p>{@code complexes.csv} and {@code units.csv} must be there; every other file adds what it has. A table nobody
 * knows is reported. Rows recorded later than the moment asked for are passed over.
 */
public final class CityFolder {

    /** The tables in the order they are read: what others refer to comes first. */
    private static final ImmutableList<Table> TABLES = ImmutableList.of(
            new OverlaysTable(),
            new ProvidersTable(),
            new ComplexesTable(),
            new ServicesTable(),
            new UnitsTable(),
            new HoldingsTable(),
            new PricesTable(),
            new VacanciesTable(),
            new ReadingsTable(),
            new ChargesTable(),
            new ConductTable(),
            new LedgerTable(),
            new PublicationsTable(),
            new MotionsTable(),
            new BallotsTable(),
            new CandidatesTable(),
            new CreditRecordsTable(),
            new AssessmentsTable(),
            new ListsTable(),
            new ListingsTable());

    /**
     * What a folder held.
     *
     * @param city    the city
     * @param rejects everything that could not be imported, file by file and line by line
     * @param rows    how many rows were read
     */
    public record Import(CityFacts city, ImmutableList<Reject> rejects, long rows) {}

    private final Path folder;
    private final DivisionTree divisions;

    private CityFolder(Path folder, DivisionTree divisions) {
        this.folder = folder;
        this.divisions = divisions;
    }

    /** Returns the city in {@code folder}, whose complexes lie in {@code divisions}. */
    public static CityFolder at(Path folder, DivisionTree divisions) {
        return new CityFolder(folder, divisions);
    }

    /**
     * Reads the city as it was known at {@code knownAt}.
     *
     * @param progress hears the name of each file before it is read
     * @throws IOException if a file cannot be read; nothing is imported then
     */
    public Import read(Instant knownAt, Consumer<String> progress) throws IOException {
        CityDraft city = new CityDraft(divisions);
        List<Reject> rejects = new ArrayList<>();
        long rows = 0;
        for (Table table : TABLES) {
            Path file = folder.resolve(table.file());
            if (Files.isRegularFile(file)) {
                progress.accept(table.file());
                rows += read(table, file, knownAt, city, rejects);
            } else if (table.isRequired()) {
                rejects.add(new Reject(table.file(), 0, "", Text.of("缺少必需的文件", "a required file is missing"), ""));
            }
        }
        rejects.addAll(unknownFiles());
        return new Import(city.build(), ImmutableList.copyOf(rejects), rows);
    }

    /** A misspelt name must not pass for a file that is not there. */
    private ImmutableList<Reject> unknownFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return ImmutableList.of();
        }
        Set<String> known = TABLES.stream().map(Table::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .sorted()
                    .map(name -> new Reject(name, 0, "", Text.of("未知的文件，未导入", "unknown file, not imported"), ""))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static long read(Table table, Path file, Instant knownAt, CityDraft city, List<Reject> rejects)
            throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return new CsvReader(table.file(), table.columns(), rejects::add).read(input, row -> {
                boolean known = row.find(Table.RECORDED_AT)
                        .map(recorded -> !recorded.isAfter(knownAt))
                        .orElse(true);
                if (known) {
                    table.read(row, city);
                }
            });
        }
    }

    /**
     * Describes the tables for people who write them.
     *
     * @param file    the name of the file
     * @param about   what it is about
     * @param columns its columns, in the order a template has them
     */
    public record Description(String file, Text about, ImmutableList<ColumnDescription> columns) {}

    /**
     * Describes one column.
     *
     * @param name     its names
     * @param expected what a field should be
     * @param required whether every row must fill it in
     */
    public record ColumnDescription(Text name, Text expected, boolean required) {}

    /** Returns the tables a folder may have. */
    public static ImmutableList<Description> describe() {
        return TABLES.stream()
                .map(table -> new Description(
                        table.file(),
                        table.about(),
                        table.columns().stream()
                                .map(column ->
                                        new ColumnDescription(column.title(), column.expected(), column.isRequired()))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }
}
