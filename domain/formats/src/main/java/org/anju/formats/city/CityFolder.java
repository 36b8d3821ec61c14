package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.city.CityFacts;
import org.anju.city.ComplexFacts;
import org.anju.formats.table.Reject;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.Territory;

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
     * @param city      the city as a whole
     * @param complexes its complexes, by id
     * @param rejects   everything that could not be imported, file by file and line by line
     * @param rows      how many rows were read
     */
    public record Import(
            CityFacts city, ImmutableList<ComplexFacts> complexes, ImmutableList<Reject> rejects, long rows) {}

    /** As many files are open at once; of a million units each part has some sixteen thousand. */
    private static final int MOST_PARTS = 64;

    private final Path folder;
    private final DivisionTree divisions;
    private final int mostParts;

    private CityFolder(Path folder, DivisionTree divisions, int mostParts) {
        this.folder = folder;
        this.divisions = divisions;
        this.mostParts = mostParts;
    }

    /** Returns the city in {@code folder}, whose complexes lie in {@code divisions}. */
    public static CityFolder at(Path folder, DivisionTree divisions) {
        return new CityFolder(folder, divisions, MOST_PARTS);
    }

    /** Returns the same city, read in {@code most} parts at most; for tests of what must not depend on it. */
    CityFolder inParts(int most) {
        return new CityFolder(folder, divisions, most);
    }

    /**
     * Reads a city that fits in memory, as it was known at {@code knownAt}.
     *
     * @param progress hears the name of each file before it is read
     * @throws IOException if a file cannot be read; nothing is imported then
     */
    public Import read(Instant knownAt, Consumer<String> progress) throws IOException {
        Path scratch = Files.createTempDirectory("anju-import");
        try (CityImport read = open(knownAt, scratch, progress)) {
            ImmutableList.Builder<ComplexFacts> complexes = ImmutableList.builder();
            for (Optional<ComplexFacts> next = read.next(); next.isPresent(); next = read.next()) {
                complexes.add(next.get());
            }
            return new Import(read.city(), complexes.build(), read.rejects(), read.rows());
        } finally {
            MoreFiles.deleteRecursively(scratch, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /**
     * Reads the city as it was known at {@code knownAt}, and hands out its complexes one by one. However large the city is,
     * little of it is in memory at a time.
     *
     * @param scratch  an empty folder for the rows of the complexes, with as much room as the files of the city take
     * @param progress hears the name of each file before it is read
     * @throws IOException if a file cannot be read; nothing is imported then
     */
    public CityImport open(Instant knownAt, Path scratch, Consumer<String> progress) throws IOException {
        CityImport read = new CityImport(TABLES, divisions, mostParts, knownAt, scratch);
        try {
            for (Table table : TABLES) {
                read.at(table);
                Optional<TableFile> file = find(table, read::reject);
                if (file.isPresent()) {
                    progress.accept(file.get().name());
                    read.read(table, file.get());
                }
            }
            read.end();
            unknownFiles().forEach(read::reject);
            return read;
        } catch (IOException | RuntimeException e) {
            read.close();
            throw e;
        }
    }

    /**
     * Reads no more than where the complexes lie: the divisions with the overlays upon them.
     *
     * @throws IOException if a file cannot be read
     */
    public Territory readTerritory(Instant knownAt) throws IOException {
        Table overlays = new OverlaysTable();
        CityImport read = new CityImport(ImmutableList.of(overlays), divisions, 1, knownAt, folder);
        Optional<TableFile> file = find(overlays, read::reject);
        if (file.isPresent()) {
            read.read(overlays, file.get());
        }
        return read.city().territory();
    }

    /** Returns the files that are read; whatever else lies beside them is not. */
    public ImmutableList<Path> files() {
        return TABLES.stream()
                .flatMap(table -> TableFile.in(folder, table.name()).stream())
                .map(TableFile::path)
                .collect(ImmutableList.toImmutableList());
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
