package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.city.CityFacts;
import org.anju.formats.table.Reject;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.DivisionTree;

/**
 * A city as a folder of tables, each a CSV file or an XLSX workbook, read as it was known at one moment.
 *
 * <p>The complexes and the units must be there; every other table adds what it has. A file nobody knows is reported. Rows
 * recorded later than the moment asked for are passed over.
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
            Optional<TableFile> file = find(table, rejects::add);
            if (file.isPresent()) {
                progress.accept(file.get().name());
                rows += read(table, file.get(), knownAt, city, rejects);
            }
        }
        rejects.addAll(unknownFiles());
        return new Import(city.build(), ImmutableList.copyOf(rejects), rows);
    }

    /** Finds the file a table is in; of two nobody can tell which is meant. */
    private Optional<TableFile> find(Table table, Consumer<Reject> rejects) {
        ImmutableList<TableFile> files = TableFile.in(folder, table.name());
        String name = table.name() + TableFile.CSV;
        if (files.size() > 1) {
            String other = files.get(1).name();
            rejects.accept(new Reject(
                    name,
                    0,
                    "",
                    Text.of(
                            name + " 与 " + other + " 只能有其一，均未导入",
                            "there is " + name + " and also " + other + "; neither was imported"),
                    other));
            return Optional.empty();
        } else if (files.isEmpty() && table.isRequired()) {
            rejects.accept(new Reject(name, 0, "", Text.of("缺少必需的文件", "a required file is missing"), ""));
        }
        return files.stream().findFirst();
    }

    /** A misspelt name must not pass for a file that is not there. */
    private ImmutableList<Reject> unknownFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return ImmutableList.of();
        }
        Set<String> known = TABLES.stream().map(Table::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> TableFile.looksLikeOne(name) && !TableFile.isOneOf(known, name))
                    .sorted()
                    .map(name -> new Reject(name, 0, "", Text.of("未知的文件，未导入", "unknown file, not imported"), ""))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static long read(Table table, TableFile file, Instant knownAt, CityDraft city, List<Reject> rejects)
            throws IOException {
        return new TableReader(file.name(), table.columns(), rejects::add)
                .read(file.source(Text.of(table.about().zh(), table.name())), row -> {
                    boolean known = row.find(Table.RECORDED_AT)
                            .map(recorded -> !recorded.isAfter(knownAt))
                            .orElse(true);
                    if (known) {
                        table.read(row, city);
                    }
                });
    }

    /**
     * Writes an empty file for every table into {@code folder}, for people to fill in; their columns are named in Chinese.
     *
     * <p>What the columns mean stands in a sheet of each workbook, or beside CSV files in a text.
     *
     * @throws IOException if one cannot be written
     */
    public static void writeTemplates(Path folder, TemplateFormat format) throws IOException {
        Files.createDirectories(folder);
        for (Table table : TABLES) {
            format.write(folder, table);
        }
        format.writeNotes(folder, TABLES);
    }

    /**
     * Describes the tables for people who write them.
     *
     * @param name    the name of the table, which is that of its file without the ending
     * @param about   what it is about
     * @param columns its columns, in the order a template has them
     */
    public record Description(String name, Text about, ImmutableList<ColumnDescription> columns) {}

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
                        table.name(),
                        table.about(),
                        table.columns().stream()
                                .map(column ->
                                        new ColumnDescription(column.title(), column.expected(), column.isRequired()))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }
}
