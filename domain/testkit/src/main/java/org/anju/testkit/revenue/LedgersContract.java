package org.anju.testkit.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.spi.Ledgers;
import org.junit.jupiter.api.Test;

/** What every store of ledgers must do: keep every field, change nothing, and let one of two writers win. */
public interface LedgersContract {

    /** The number of writers that race. */
    int WRITERS = 4;

    /** The number of entries each of them has to book, and of the races between two. */
    int ENTRIES_EACH = 20;

    /** The number of entries that are kept at once. */
    int BULK = 1_000;

    /** Returns a store without ledgers. */
    Ledgers newLedgers();

    /** Nobody opened it: there is none, and none can be kept. */
    @Test
    default void aLedgerNobodyOpenedIsNotThere() {
        Ledgers ledgers = newLedgers();
        Ledger empty = Ledger.empty(Books.COMPLEX, ChartOfAccounts.standard());

        assertThat(ledgers.find(Books.COMPLEX)).isEmpty();
        assertThat(ledgers.extend(empty, Books.with(empty, Books.income("a")))).isFalse();
        assertThat(ledgers.find(Books.COMPLEX)).isEmpty();
    }

    /** A ledger is opened once, with its accounts; opening it again changes nothing. */
    @Test
    default void aLedgerIsOpenedOnce() {
        Ledgers ledgers = newLedgers();
        Ledger opened = ledgers.open(Books.COMPLEX, Books.CHART);
        assertThat(opened).isEqualTo(Ledger.empty(Books.COMPLEX, Books.CHART));
        assertThat(ledgers.open(Books.COMPLEX, ChartOfAccounts.standard())).isEqualTo(opened);

        Ledger longer = Books.with(opened, Books.income("a"));
        assertThat(ledgers.extend(opened, longer)).isTrue();
        assertThat(ledgers.open(Books.COMPLEX, Books.CHART)).isEqualTo(longer);
        assertThat(ledgers.find(Books.COMPLEX)).contains(longer);
    }

    /** Every field of every kind of entry comes back, and so do the closings, one step after the other. */
    @Test
    default void everyStepIsKeptAsItWas() {
        Ledgers ledgers = newLedgers();
        Ledger kept = ledgers.open(Books.COMPLEX, Books.CHART);
        for (Ledger longer : Books.growing(kept)) {
            assertThat(ledgers.extend(kept, longer)).isTrue();
            assertSame(ledgers.find(Books.COMPLEX).orElseThrow(), longer);
            kept = longer;
        }
    }

    /** The same holds of all steps at once, with many more after them. */
    @Test
    default void manyStepsAreKeptAtOnce() {
        Ledgers ledgers = newLedgers();
        Ledger empty = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger all = Books.last(empty);
        Ledger many = Books.withMany(all, "m", BULK);

        assertThat(ledgers.extend(empty, all)).isTrue();
        assertSame(ledgers.find(Books.COMPLEX).orElseThrow(), all);
        assertThat(ledgers.extend(all, many)).isTrue();
        assertSame(ledgers.find(Books.COMPLEX).orElseThrow(), many);

        ComplexId other = ComplexId.of("other");
        Ledger begun = ledgers.open(other, Books.CHART);
        Ledger whole = Books.withMany(Books.last(begun), "m", BULK);
        assertThat(ledgers.extend(begun, whole)).isTrue();
        assertSame(ledgers.find(other).orElseThrow(), whole);
    }

    /** The largest amount and the first and last day that can be booked come back as well. */
    @Test
    default void theLargestAmountAndTheOutermostDaysAreKept() {
        Ledgers ledgers = newLedgers();
        Ledger empty = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger outermost = Books.withOutermost(empty);

        assertThat(ledgers.extend(empty, outermost)).isTrue();
        assertSame(ledgers.find(Books.COMPLEX).orElseThrow(), outermost);
    }

    private static void assertSame(Ledger found, Ledger booked) {
        assertThat(found.entries()).isEqualTo(booked.entries());
        assertThat(found.closings()).isEqualTo(booked.closings());
        assertThat(found).isEqualTo(booked);
        assertThat(found.checkpoint()).isEqualTo(booked.checkpoint());
        assertThat(found.chart().accounts())
                .allSatisfy(
                        account -> assertThat(found.balance(account.code())).isEqualTo(booked.balance(account.code())));
    }

    /** Whoever saw a ledger earlier gets what came after, and loses nothing of what was seen. */
    @Test
    default void aLedgerSeenEarlierCatchesUp() {
        Ledgers ledgers = newLedgers();
        Ledger empty = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger last = Books.last(empty);
        assertThat(ledgers.extend(empty, last)).isTrue();

        for (Ledger seen : Books.growing(empty)) {
            Ledger now = ledgers.catchUp(seen);
            assertSame(now, last);
            assertThat(now.continues(seen)).isTrue();
        }
        assertSame(ledgers.catchUp(empty), last);
    }

    /** What was read does not change when more is kept. */
    @Test
    default void whatWasReadDoesNotChange() {
        Ledgers ledgers = newLedgers();
        Ledger empty = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger first = Books.with(empty, Books.income("a"));
        ledgers.extend(empty, first);
        Ledger read = ledgers.find(Books.COMPLEX).orElseThrow();
        Checkpoint then = read.checkpoint();
        ledgers.extend(read, Books.with(read, Books.income("b")));

        assertThat(read.size()).isEqualTo(1);
        assertThat(read.checkpoint()).isEqualTo(then);
    }

    /** Whoever has not seen the last step is refused and changes nothing; so is whoever saw one that was never kept. */
    @Test
    default void aStaleLedgerIsRefused() {
        Ledgers ledgers = newLedgers();
        Ledger empty = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger kept = Books.with(empty, Books.income("a"));
        assertThat(ledgers.extend(empty, kept)).isTrue();

        Ledger other = Books.with(empty, Books.income("b"));
        Ledger unseen = Books.with(kept, Books.income("c"));
        assertThat(ledgers.extend(empty, other)).isFalse();
        assertThat(ledgers.extend(empty, kept)).isFalse();
        assertThat(ledgers.extend(other, Books.with(other, Books.income("d")))).isFalse();
        assertThat(ledgers.extend(unseen, Books.with(unseen, Books.income("d"))))
                .isFalse();
        assertThat(ledgers.extend(empty, Books.withMany(empty, "m", BULK))).isFalse();

        assertThat(ledgers.find(Books.COMPLEX)).contains(kept);
        assertThat(ledgers.extend(kept, unseen)).isTrue();
    }

    /** Nothing to keep is kept; what does not continue the ledger is a mistake of the program. */
    @Test
    default void onlyAContinuationIsKept() {
        Ledgers ledgers = newLedgers();
        Ledger empty = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger one = Books.with(empty, Books.income("a"));
        assertThat(ledgers.extend(empty, empty)).isTrue();
        assertThatThrownBy(() -> ledgers.extend(one, empty)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledgers.extend(one, Books.with(empty, Books.income("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Complexes have nothing to do with each other: the ids of one are free in another. */
    @Test
    default void complexesKeepApart() {
        Ledgers ledgers = newLedgers();
        Ledger one = ledgers.open(Books.COMPLEX, Books.CHART);
        Ledger other = ledgers.open(ComplexId.of("other"), ChartOfAccounts.standard());
        Ledger last = Books.last(one);
        assertThat(ledgers.extend(one, last)).isTrue();

        assertThat(ledgers.find(other.complex())).contains(other);
        Ledger same = Books.with(other, last.entry(0));
        assertThat(ledgers.extend(other, same)).isTrue();
        assertThat(ledgers.find(other.complex())).contains(same);
        assertThat(ledgers.find(one.complex())).contains(last);
    }

    /** Writers who race on one ledger all get everything in, each entry once, each in its own order. */
    @Test
    default void racingWritersLoseNothing() throws InterruptedException, ExecutionException {
        Ledgers ledgers = newLedgers();
        ledgers.open(Books.COMPLEX, Books.CHART);
        race(WRITERS, writer -> {
            Ledger seen = ledgers.find(Books.COMPLEX).orElseThrow();
            for (int i = 0; i < ENTRIES_EACH; i++) {
                LedgerEntry entry = Books.income(writer + "-" + i);
                Ledger longer = Books.with(seen, entry);
                while (!ledgers.extend(seen, longer)) {
                    seen = ledgers.catchUp(seen);
                    longer = Books.with(seen, entry);
                }
                seen = longer;
            }
        });
        Ledger all = ledgers.find(Books.COMPLEX).orElseThrow();
        assertThat(all.size()).isEqualTo(WRITERS * ENTRIES_EACH);
        for (int writer = 0; writer < WRITERS; writer++) {
            String prefix = writer + "-";
            assertThat(all.entries().stream().map(entry -> entry.id().value()).filter(id -> id.startsWith(prefix)))
                    .isEqualTo(IntStream.range(0, ENTRIES_EACH)
                            .mapToObj(i -> prefix + i)
                            .toList());
        }
    }

    /** Of an entry and a closing that start from the same ledger exactly one wins. */
    @Test
    default void anEntryAndAClosingDoNotBothWin() throws InterruptedException, ExecutionException {
        Ledgers ledgers = newLedgers();
        for (int round = 0; round < ENTRIES_EACH; round++) {
            Ledger seen = ledgers.open(ComplexId.of("c" + round), Books.CHART);
            assertOneWins(ledgers, seen, Books.with(seen, Books.income("a")), Books.closed(seen, Quarter.of(2024, 1)));
        }
    }

    /** Of two batches that start from the same ledger one is kept whole, and nothing of the other. */
    @Test
    default void aBatchIsKeptWholeOrNotAtAll() throws InterruptedException, ExecutionException {
        Ledgers ledgers = newLedgers();
        for (int size : List.of(2, 30, BULK)) {
            Ledger seen = ledgers.open(ComplexId.of("c" + size), Books.CHART);
            assertOneWins(ledgers, seen, Books.withMany(seen, "a", size), Books.withMany(seen, "b", size));
        }
    }

    private static void assertOneWins(Ledgers ledgers, Ledger seen, Ledger... successors)
            throws InterruptedException, ExecutionException {
        List<Ledger> won = new ArrayList<>();
        race(successors.length, writer -> {
            if (ledgers.extend(seen, successors[writer])) {
                synchronized (won) {
                    won.add(successors[writer]);
                }
            }
        });
        assertThat(won).hasSize(1);
        assertThat(ledgers.find(seen.complex())).isEqualTo(Optional.of(won.get(0)));
        assertThat(ledgers.catchUp(seen)).isEqualTo(won.get(0));
    }

    /** Lets so many writers begin at the same moment. */
    private static void race(int writers, IntConsumer work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        CyclicBarrier start = new CyclicBarrier(writers);
        try {
            ImmutableList.Builder<Future<?>> done = ImmutableList.builder();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                done.add(threads.submit(() -> {
                    start.await();
                    work.accept(number);
                    return number;
                }));
            }
            for (Future<?> each : done.build()) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
