package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.anju.formats.city.CityFolder;
import org.anju.formats.divisions.Divisions;

/** A million units out of a file: every row read and checked, beside the bare parse of the same file. */
final class StoreImport {

    private static final int UNITS = Integer.getInteger("units", 1_000_000);
    private static final int A_COMPLEX = 1_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Instant KNOWN = Instant.parse("2025-01-01T00:00:00Z");

    private StoreImport() {}

    static void print(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("anju-import");
        Path units = folder.resolve("units.csv");
        write(units, folder.resolve("complexes.csv"));
        double[] bare = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            parse(units);
            bare[round] = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            read(folder);
            ours[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        out.printf(
                "  %,d units, %,d MB: bare parse %.2f s, read and checked by us %.2f s, %.1f x as long; heap of %,d MB at most%n",
                UNITS,
                Files.size(units) >> 20,
                bare[ROUNDS / 2],
                ours[ROUNDS / 2],
                ours[ROUNDS / 2] / bare[ROUNDS / 2],
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void write(Path units, Path complexes) throws IOException {
        try (BufferedWriter unit = Files.newBufferedWriter(units);
                BufferedWriter complex = Files.newBufferedWriter(complexes)) {
            complex.write("complex,name,community,governance\n");
            unit.write("unit,complex,building,label,usage,grade,lift,register_area,survey_area,contract_area,spaces\n");
            for (int i = 0; i < UNITS; i++) {
                int home = i / A_COMPLEX;
                if (i % A_COMPLEX == 0) {
                    complex.write("C" + home + ",C" + home + ",411502001001,PRELIMINARY\n");
                }
                unit.write("C" + home + "-" + i % A_COMPLEX + ",C" + home + "," + (1 + i % 9) + "," + i % A_COMPLEX
                        + ",DWELLING,A,true," + (50 + i % 97) + "." + (10 + i % 90) + ",,," + i % 3 + "\n");
            }
        }
    }

    private static void parse(Path file) throws IOException {
        int rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                List<String> fields = row.getFields();
                rows += fields.size() > 1 ? 1 : 0;
            }
        }
        checkState(rows == UNITS + 1, "not every row was parsed");
    }

    private static void read(Path folder) throws IOException {
        CityFolder.Import read = CityFolder.at(folder, Divisions.xinyang()).read(KNOWN, file -> {});
        checkState(
                read.rejects().isEmpty(), "%s", read.rejects().stream().limit(1).toList());
    }
}
