package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.io.PrintStream;

/** One entry after the other, by one writer and by several: on a book each, then all on one. */
final class StorePostings {

    private static final int[] WRITERS = {1, 4, StoreDatabase.CONNECTIONS};

    private StorePostings() {}

    /** How a writer goes about it. */
    interface Way {
        StoreLoad.Write of(StoreLedger ledger);
    }

    static void print(StoreDatabase database, PrintStream out) throws Exception {
        out.println(database.name());
        for (boolean spread : new boolean[] {true, false}) {
            for (int writers : WRITERS) {
                int books = spread ? writers : 1;
                StoreLoad peer = measure(database, books, writers, ledger -> ledger::peer);
                StoreLoad limit = measure(database, books, writers, ledger -> ledger::limit);
                StoreLoad ours = measure(database, books, writers, ledger -> ledger::ours);
                StoreLoad again = measure(database, books, writers, ledger -> ledger::limit);
                out.printf("%d writers, %s%n", writers, spread ? "a book each" : "one book");
                print(out, "peer: a statement a row", peer, ours);
                print(out, "limit: one round trip", limit, ours);
                print(out, "limit, again", again, ours);
                print(out, "ours", ours, ours);
            }
        }
    }

    private static StoreLoad measure(StoreDatabase database, int books, int writers, Way way) throws Exception {
        StoreLedger ledger = new StoreLedger(database, books);
        StoreLoad load = StoreLoad.of(writers, way.of(ledger));
        checkState(ledger.size() >= load.perSecond(), "not every entry was kept");
        return load;
    }

    private static void print(PrintStream out, String name, StoreLoad load, StoreLoad ours) {
        out.printf(
                "  %-24s %,8.0f a second, p50 %,6d us, p99 %,6d us; ours %.2f x as many, p99 %.2f x as long%n",
                name,
                load.perSecond(),
                load.median() / 1000,
                load.slow() / 1000,
                ours.perSecond() / load.perSecond(),
                (double) ours.slow() / load.slow());
    }
}
