package org.anju.examples.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anju.jdbc.JdbcLedgers;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;

/** A million entries in a thousand books: brought in book by book, then the quarter of the city, and of one complex. */
final class StoreStatements {

    private static final int BOOKS = Integer.getInteger("books", 1_000);
    private static final int COPIED = Math.min(100, BOOKS);
    private static final int ENTRIES = 1_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final String STEPS = "anju_ledger_step";
    private static final String LINES = "anju_ledger_posting";
    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final LocalDate THROUGH = LocalDate.of(2024, 9, 30);
    private static final Instant KNOWN = Instant.parse("2025-01-01T00:00:00Z");

    private StoreStatements() {}

    static void print(StoreDatabase database, PrintStream out) throws Exception {
        out.println(database.name());
        JdbcLedgers ledgers = JdbcLedgers.on(database.pool());
        fill(ledgers, 0, COPIED);
        copies(database, ledgers, out);
        fill(ledgers, COPIED, BOOKS);
        out.printf("  %,d entries, %,d lines%n", database.count(STEPS), database.count(LINES));
        statements(ledgers, out, "before anything was analysed");
        database.execute("ANALYZE");
        statements(ledgers, out, "analysed");
    }

    /** Returns how long keeping took, in nanoseconds; the books are decided on before. */
    private static long fill(JdbcLedgers ledgers, int from, int to) {
        Bookkeeping bookkeeping = Bookkeeping.by(StoreLedger.RULES);
        LedgerEntry[] entries = LedgerInputs.entries(ENTRIES);
        long kept = 0;
        for (int book = from; book < to; book++) {
            Ledger before = ledgers.open(ComplexId.of("C" + book), LedgerInputs.CHART);
            Ledger after = before;
            for (LedgerEntry entry : entries) {
                after = bookkeeping
                        .post(after, entry, Rules.DAY)
                        .getOrElseThrow()
                        .ledger();
            }
            long start = System.nanoTime();
            ledgers.extend(before, after);
            kept += System.nanoTime() - start;
        }
        return kept;
    }

    /** The same rows, a book at a time: by this library, and by a raw {@code COPY} in a transaction for each book. */
    private static void copies(StoreDatabase database, JdbcLedgers ledgers, PrintStream out) throws Exception {
        List<Path> steps = new ArrayList<>();
        List<Path> lines = new ArrayList<>();
        for (int book = 0; book < COPIED; book++) {
            String where = " WHERE complex = 'C" + book + "'";
            steps.add(StoreCopy.out(database.pool(), "SELECT * FROM " + STEPS + where));
            lines.add(StoreCopy.out(database.pool(), "SELECT * FROM " + LINES + where));
        }
        double[] raw = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            database.empty(LINES, STEPS);
            long start = System.nanoTime();
            try (Connection connection = database.pool().getConnection()) {
                connection.setAutoCommit(false);
                for (int book = 0; book < COPIED; book++) {
                    StoreCopy.in(connection, STEPS, steps.get(book));
                    StoreCopy.in(connection, LINES, lines.get(book));
                    connection.commit();
                }
                connection.setAutoCommit(true);
            }
            raw[round] = (double) COPIED * ENTRIES / (System.nanoTime() - start) * 1e9;
            database.empty(LINES, STEPS);
            ours[round] = (double) COPIED * ENTRIES / fill(ledgers, 0, COPIED) * 1e9;
        }
        Arrays.sort(raw);
        Arrays.sort(ours);
        double half = ours[ROUNDS / 2];
        out.printf(
                "  books of %,d entries brought in: raw COPY %,.0f a second, ours %,.0f, ratio %.2f%n",
                ENTRIES, raw[ROUNDS / 2], half, half / raw[ROUNDS / 2]);
    }

    private static void statements(JdbcLedgers ledgers, PrintStream out, String when) {
        double[] city = new double[ROUNDS];
        double[] one = new double[ROUNDS * 10];
        int lines = 0;
        for (int i = 0; i < city.length; i++) {
            long start = System.nanoTime();
            lines = ledgers.turnovers(FROM, THROUGH, KNOWN).size();
            city[i] = (System.nanoTime() - start) / 1e6;
        }
        for (int i = 0; i < one.length; i++) {
            long start = System.nanoTime();
            ledgers.turnovers(ComplexId.of("C" + i * 7 % BOOKS), FROM, THROUGH, KNOWN);
            one[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(city);
        Arrays.sort(one);
        out.printf(
                "  quarter of the city, %s: %,d balances, %,.0f ms (%,.0f to %,.0f); of one complex %.1f ms, p99 %.1f ms%n",
                when,
                lines,
                city[city.length / 2],
                city[0],
                city[city.length - 1],
                one[one.length / 2],
                one[one.length - 1]);
    }
}
