package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.anju.formats.RuleBooks;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.Complex;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.RegisterBatch;
import org.anju.kernel.register.RegisterEntry;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;
import org.anju.testkit.register.RegisterContract;
import org.junit.jupiter.api.Test;

/** Wherever a connection breaks, everything was kept or nothing, and whoever asks again gets what one clean run gives. */
interface CutConnectionContract {

    ComplexId COMPLEX = ComplexId.of("C1");
    AsOf DAY = AsOf.date("2024-06-15");

    /** Returns a database with the tables, empty. */
    Database database();

    /** Does {@code work} with the connection cut at every possible place, and checks after each what is there. */
    private void everywhere(Consumer<Database> before, Consumer<DataSource> work, Consumer<Database> check) {
        for (boolean after : new boolean[] {false, true}) {
            boolean happened = true;
            for (int at = 1; happened; at++) {
                Database database = database();
                before.accept(database);
                CutConnection cut = new CutConnection(database, at, after);
                attempt(() -> work.accept(cut.dataSource()));
                happened = cut.happened();
                assertThat(happened || at > 1).isTrue();
                check.accept(database);
            }
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining("SQL");
        }
    }

    @Test
    default void anEntryIsBookedWholeAndOnce() {
        everywhere(
                database -> JdbcLedgers.on(database.application()).open(COMPLEX, ChartOfAccounts.standard()),
                source -> post(JdbcLedgers.on(source)),
                database -> {
                    JdbcLedgers ledgers = JdbcLedgers.on(database.application());
                    Ledger kept = ledgers.find(COMPLEX).orElseThrow();
                    assertThat(kept.size()).isLessThanOrEqualTo(1);
                    post(ledgers);
                    assertThat(ledgers.find(COMPLEX).orElseThrow().stepsFrom(0)).containsExactly(income());
                });
    }

    private static void post(JdbcLedgers ledgers) {
        KeepBooks.in(ledgers, RuleBooks.xinyang()).post(COMPLEX, income(), DAY).getOrElseThrow();
    }

    private static LedgerEntry income() {
        return LedgerEntry.move(
                EntryId.of("a"),
                LocalDate.of(2024, 3, 1),
                Instant.EPOCH,
                "V-1",
                StandardAccount.PARKING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.ofFen(100));
    }

    @Test
    default void aBatchOfTheRegisterIsRecordedWhole() {
        RegisterBatch batch = RegisterBatch.of(
                ManyFacts.FIRST,
                IntStream.range(0, 1_200)
                        .mapToObj(i -> new Complex(ComplexId.of("C" + i), "n", ManyFacts.HERE, ManyFacts.STAGE))
                        .map(complex -> RegisterEntry.state(complex, DateRange.ALWAYS))
                        .toList());
        everywhere(
                database -> {},
                source -> JdbcRegister.on(source, RegisterContract.TERRITORY).record(batch),
                database -> {
                    JdbcRegister register = JdbcRegister.on(database.application(), RegisterContract.TERRITORY);
                    if (register.complexesIn(ManyFacts.HERE, DAY).isEmpty()) {
                        assertThat(register.record(batch)).isEmpty();
                    }
                    assertThat(register.complexesIn(ManyFacts.HERE, DAY)).hasSize(1_200);
                });
    }

    @Test
    default void eventsAreAppendedTogetherAndOnce() {
        StreamId stream = StreamId.of("s");
        ImmutableList<Event> events = ImmutableList.of(event(stream, "a"), event(stream, "b"));
        everywhere(
                database -> {},
                source -> JdbcJournals.on(source).journal("j").append(stream, Journal.NONE, events),
                database -> {
                    Journal journal = JdbcJournals.on(database.application()).journal("j");
                    assertThat(journal.read(stream).size()).isIn(0, 2);
                    journal.append(stream, Journal.NONE, events);
                    assertThat(journal.read(stream))
                            .extracting(event -> event.event())
                            .isEqualTo(events);
                });
    }

    private static Event event(StreamId stream, String id) {
        return new Event(
                EventId.of(id), stream, "k", Instant.EPOCH, Payload.ofBytes(new byte[] {1}), ImmutableList.of());
    }
}
