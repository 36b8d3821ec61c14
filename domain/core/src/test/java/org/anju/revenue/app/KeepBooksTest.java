package org.anju.revenue.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.memory.InMemoryLedgers;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.LedgerRulesForTests;
import org.anju.revenue.ledger.Posted;
import org.anju.revenue.ledger.StandardAccount;
import org.anju.revenue.spi.Ledgers;
import org.junit.jupiter.api.Test;

class KeepBooksTest {

    private static final ComplexId COMPLEX = ComplexId.of("C1");
    private static final AsOf DAY = AsOf.date("2024-04-20");
    private static final RuleBook RULES = RuleBook.of(LedgerRulesForTests.pack().build());

    private final Asked ledgers = new Asked();
    private final KeepBooks keeper = KeepBooks.in(ledgers, RULES);

    /** A store that writes down what it was asked. */
    private static final class Asked implements Ledgers {

        private final Ledgers good = new InMemoryLedgers();
        private final List<String> calls = new ArrayList<>();
        private boolean deaf;

        private synchronized void note(String call) {
            calls.add(call);
        }

        @Override
        public Ledger open(ComplexId complex, ChartOfAccounts chart) {
            return good.open(complex, chart);
        }

        @Override
        public Optional<Ledger> find(ComplexId complex) {
            note("find");
            return good.find(complex);
        }

        @Override
        public Ledger catchUp(Ledger seen) {
            note("catchUp");
            return good.catchUp(seen);
        }

        @Override
        public boolean extend(Ledger before, Ledger after) {
            note("extend");
            return !deaf && good.extend(before, after);
        }
    }

    private static LedgerEntry move(String id, StandardAccount from, StandardAccount to, String yuan) {
        return LedgerEntry.move(
                EntryId.of(id),
                LocalDate.of(2024, 3, 1),
                Instant.EPOCH,
                "V-" + id,
                from.code(),
                to.code(),
                Money.yuan(yuan));
    }

    private static LedgerEntry income(String id) {
        return move(id, StandardAccount.PARKING, StandardAccount.DEDICATED_ACCOUNT, "10.00");
    }

    private static LedgerEntry spending(String id) {
        return move(id, StandardAccount.DEDICATED_ACCOUNT, StandardAccount.REPAIR, "10.00");
    }

    private void open() {
        ledgers.open(COMPLEX, ChartOfAccounts.standard());
    }

    private Ledger kept() {
        return ledgers.good.find(COMPLEX).orElseThrow();
    }

    /** Books an entry past the keeper. */
    private void bookElsewhere(LedgerEntry entry) {
        Ledger before = kept();
        Ledger after =
                Bookkeeping.by(RULES).post(before, entry, DAY).getOrElseThrow().ledger();
        assertThat(ledgers.good.extend(before, after)).isTrue();
    }

    private static ImmutableList<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void anEntryIsOneCallOnceTheLedgerWasSeen() {
        open();
        assertThat(keeper.post(COMPLEX, income("a"), DAY).isGranted()).isTrue();
        Posted posted = keeper.post(COMPLEX, income("b"), DAY).getOrElseThrow();

        assertThat(ledgers.calls).containsExactly("find", "extend", "extend");
        assertThat(posted.ledger()).isEqualTo(kept());
        assertThat(kept().size()).isEqualTo(2);
    }

    @Test
    void whoeverIsOvertakenReadsOnAndDecidesAgain() {
        open();
        keeper.post(COMPLEX, income("a"), DAY).getOrElseThrow();
        bookElsewhere(income("x"));
        Posted posted = keeper.post(COMPLEX, income("b"), DAY).getOrElseThrow();

        assertThat(ledgers.calls).containsExactly("find", "extend", "extend", "catchUp", "extend");
        assertThat(posted.ledger().entries())
                .extracting(LedgerEntry::id)
                .containsExactly(EntryId.of("a"), EntryId.of("x"), EntryId.of("b"));
        assertThat(kept()).isEqualTo(posted.ledger());
    }

    @Test
    void nothingIsRefusedByAnOldLedger() {
        open();
        assertThat(codes(keeper.post(COMPLEX, spending("s"), DAY))).containsExactly("INSUFFICIENT_BALANCE");
        bookElsewhere(income("x"));

        assertThat(keeper.post(COMPLEX, spending("s"), DAY).isGranted()).isTrue();
        assertThat(codes(keeper.post(COMPLEX, spending("t"), DAY))).containsExactly("INSUFFICIENT_BALANCE");
        assertThat(kept().size()).isEqualTo(2);
    }

    @Test
    void anEntrySentAgainIsBookedOnceWhoeverBookedIt() {
        open();
        keeper.post(COMPLEX, income("a"), DAY).getOrElseThrow();
        bookElsewhere(income("x"));

        assertThat(keeper.post(COMPLEX, income("a"), DAY).getOrElseThrow().duplicate())
                .isTrue();
        Posted again = keeper.post(COMPLEX, income("x"), DAY).getOrElseThrow();
        assertThat(again.duplicate()).isTrue();
        assertThat(again.ledger()).isEqualTo(kept());
        assertThat(kept().size()).isEqualTo(2);
    }

    @Test
    void anEntryIsTakenBackAndAQuarterClosed() {
        open();
        keeper.post(COMPLEX, income("a"), DAY).getOrElseThrow();
        EntryId id = EntryId.of("r");
        Posted reversed = keeper.reverse(
                        COMPLEX, EntryId.of("a"), id, LocalDate.of(2024, 3, 2), Instant.EPOCH, "V-r", DAY)
                .getOrElseThrow();
        Ledger closed = keeper.close(COMPLEX, Quarter.of(2024, 1), DAY).getOrElseThrow();

        assertThat(reversed.entry().id()).isEqualTo(id);
        assertThat(kept()).isEqualTo(closed);
        assertThat(codes(keeper.post(COMPLEX, income("b"), DAY))).containsExactly("QUARTER_CLOSED");
        assertThat(codes(keeper.reverse(
                        COMPLEX, EntryId.of("?"), id, LocalDate.of(2024, 4, 2), Instant.EPOCH, "V", DAY)))
                .containsExactly("NOTHING_TO_REVERSE");
        assertThat(kept()).isEqualTo(closed);
    }

    @Test
    void aLedgerNobodyOpenedIsMissing() {
        Decision<Posted> decision = keeper.post(COMPLEX, income("a"), DAY);
        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.code()).isEqualTo("ledger");
            assertThat(missing.about()).isEqualTo("C1");
        });

        open();
        assertThat(keeper.post(COMPLEX, income("a"), DAY).isGranted()).isTrue();
    }

    @Test
    void aStoreThatKeepsNothingIsNotAskedForEver() {
        open();
        ledgers.deaf = true;
        assertThatThrownBy(() -> keeper.post(COMPLEX, income("a"), DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("C1");
    }

    @Test
    void threadsAndKeepersShareABook() throws InterruptedException, ExecutionException {
        open();
        KeepBooks second = KeepBooks.in(ledgers, RULES);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            String prefix = "t" + thread + "-";
            KeepBooks mine = thread % 2 == 0 ? keeper : second;
            done.add(threads.submit(() -> {
                for (int i = 0; i < 50; i++) {
                    mine.post(COMPLEX, income(prefix + i), DAY).getOrElseThrow();
                }
            }));
        }
        for (Future<?> each : done) {
            each.get();
        }
        threads.shutdown();
        assertThat(kept().size()).isEqualTo(200);
        assertThat(kept().balance(StandardAccount.DEDICATED_ACCOUNT.code())).isEqualTo(Money.yuan("2000.00"));
    }
}
