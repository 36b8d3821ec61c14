package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures the stores beside raw JDBC, in the same run on the same input. The arguments name rows, all where there are none:
 * {@code postings}, {@code postings-h2}, {@code statements}, {@code bills}, {@code ballots}, {@code import}.
 */
public final class StoreBenchmarks {

    /** A row of the table. */
    interface Row {
        void print(PrintStream out) throws Exception;
    }

    private static final ImmutableMap<String, Row> ROWS = ImmutableMap.of(
            "postings", out -> StorePostings.print(StoreDatabase.postgres(), out),
            "postings-h2", out -> StorePostings.print(StoreDatabase.h2(), out),
            "statements", out -> StoreStatements.print(StoreDatabase.postgres(), out),
            "bills", out -> StoreBills.print(StoreDatabase.postgres(), out),
            "ballots", out -> StoreBallots.print(StoreDatabase.postgres(), out),
            "import", StoreImport::print);

    private StoreBenchmarks() {}

    /** Runs the rows that {@code args} name. */
    public static void main(String[] args) throws Exception {
        for (String name : args.length == 0 ? ROWS.keySet() : List.of(args)) {
            @Nullable Row row = ROWS.get(name);
            checkArgument(row != null, "no row is called %s; there are %s", name, ROWS.keySet());
            System.out.printf("== %s, load of the machine %.1f%n", name, load());
            row.print(System.out);
            System.out.printf("   load of the machine %.1f%n", load());
        }
        System.exit(0);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
