package org.anju.testkit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.credit.CreditRecord;
import org.anju.credit.Removal;
import org.anju.credit.spi.CreditRecords;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

/** What every store of credit records must do: forget nothing that was told, and take nothing in that contradicts it. */
public interface CreditRecordsContract {

    /** The provider everything is about. */
    ProviderId FIRM = CreditRules.provider("91411500MA000000A");

    /** Another one. */
    ProviderId OTHER = CreditRules.provider("91411500MA000000B");

    /** The first moment something is told; finer than a microsecond. */
    Instant NOON = Instant.parse("2024-10-08T04:00:00.123456789Z");

    /** Returns a store nothing was told to. */
    CreditRecords newRecords();

    /** Returns a record with nothing optional. */
    static CreditRecord plain(String id, Instant recordedAt) {
        return plain(FIRM, id, recordedAt);
    }

    private static CreditRecord plain(ProviderId provider, String id, Instant recordedAt) {
        CreditRecord.Builder record = CreditRecord.builder();
        return record.id(id)
                .provider(provider)
                .item("B-1")
                .effective(LocalDate.parse("2024-09-30"))
                .recordedAt(recordedAt)
                .build();
    }

    /** Returns a record with everything. */
    private static CreditRecord full(String id, Instant recordedAt) {
        CreditRecord.Builder record = CreditRecord.builder();
        return record.id(id)
                .provider(FIRM)
                .item("B-2")
                .effective(LocalDate.parse("2024-02-29"))
                .project(ComplexId.of("C1"))
                .fact("罚〔2024〕1号")
                .until(LocalDate.parse("2029-02-28"))
                .points(Points.of("-3.125"))
                .disclosedFrom(LocalDate.parse("2024-03-01"))
                .penalty(true)
                .finalFrom(LocalDate.parse("2024-04-01"))
                .summaryPenaltyOnPerson(true)
                .objection(DateRange.from(LocalDate.parse("2024-05-01")))
                .removal(new Removal(Removal.Kind.REPAIRED, LocalDate.parse("2024-12-01"), recordedAt.plusNanos(1)))
                .punishmentListed(DateRange.of(LocalDate.parse("2024-06-01"), LocalDate.parse("2024-07-01")))
                .recordedAt(recordedAt)
                .build();
    }

    /** Every attribute comes back as it was told, open ends and absent ones included. */
    @Test
    default void everyAttributeComesBack() {
        CreditRecords records = newRecords();
        ImmutableList<CreditRecord> told = ImmutableList.of(
                full("1", NOON),
                plain("2", NOON),
                CreditRecord.builder()
                        .from(plain("3", NOON))
                        .objection(DateRange.ALWAYS)
                        .removal(Removal.of(Removal.Kind.REVOKED, LocalDate.parse("2024-12-01")))
                        .build(),
                plain("4", NOON));

        assertThat(records.keep(told)).isEmpty();
        assertThat(records.of(FIRM, Instant.MAX)).isEqualTo(told);
        assertThat(records.of(OTHER, Instant.MAX)).isEmpty();
    }

    /** A record known from the beginning of time is kept like any other. */
    @Test
    default void whatHasNoMomentIsKnownFromTheBeginning() {
        CreditRecords records = newRecords();
        assertThat(records.keep(ImmutableList.of(plain("1", Instant.MIN)))).isEmpty();

        assertThat(records.of(FIRM, Instant.MIN)).containsExactly(plain("1", Instant.MIN));
    }

    /** Every telling stays, by moment; one of a later moment does not show earlier. */
    @Test
    default void everyTellingStays() {
        CreditRecords records = newRecords();
        CreditRecord later = full("1", NOON.plusNanos(1));
        records.keep(ImmutableList.of(later));
        records.keep(ImmutableList.of(plain("2", NOON), plain("1", NOON)));

        assertThat(records.of(FIRM, NOON)).containsExactly(plain("1", NOON), plain("2", NOON));
        assertThat(records.of(FIRM, NOON.plusNanos(1))).containsExactly(plain("1", NOON), plain("2", NOON), later);
        assertThat(records.of(FIRM, NOON.minusNanos(1))).isEmpty();
    }

    /** Of one moment, ids stand as Java orders texts, wherever the store was made: no language has a say in it. */
    @Test
    default void oneMomentIsOrderedByIdAsJavaDoes() {
        CreditRecords records = newRecords();
        List<String> ids =
                List.of("b", "𠀀", "罚2", "B", "a", "Z", "罚1", "ä", "_", "A", "１", "证", "a1", "a-1", "aB", "ab");
        records.keep(ids.stream().map(id -> plain(id, NOON)).collect(ImmutableList.toImmutableList()));

        assertThat(records.of(FIRM, NOON))
                .extracting(CreditRecord::id)
                .isEqualTo(ids.stream().sorted().toList());
    }

    /** What is told again is kept once, for each provider. */
    @Test
    default void whatIsToldAgainIsKeptOnce() {
        CreditRecords records = newRecords();
        CreditRecord elsewhere = plain(OTHER, "1", NOON);
        ImmutableList<CreditRecord> told = ImmutableList.of(plain("1", NOON), plain("1", NOON), elsewhere);

        assertThat(records.keep(told)).isEmpty();
        assertThat(records.keep(told)).isEmpty();
        assertThat(records.of(FIRM, NOON)).containsExactly(plain("1", NOON));
        assertThat(records.of(OTHER, NOON)).containsExactly(elsewhere);
    }

    /** What contradicts something told is named, and nothing told with it is kept. */
    @Test
    default void aContradictionLeavesNothing() {
        CreditRecords records = newRecords();
        records.keep(ImmutableList.of(plain("1", NOON)));

        assertThat(records.keep(ImmutableList.of(plain("2", NOON), full("1", NOON))))
                .containsExactly("1");
        assertThat(records.keep(ImmutableList.of(plain("3", NOON), full("3", NOON))))
                .containsExactly("3");
        assertThat(records.of(FIRM, Instant.MAX)).containsExactly(plain("1", NOON));
    }

    /** Of two who tell different things at the same moment under one id, one is believed. */
    @Test
    default void oneOfTwoContradictoryTellersIsBelieved() throws InterruptedException, ExecutionException {
        ExecutorService tellers = Executors.newFixedThreadPool(2);
        try {
            CreditRecords records = newRecords();
            for (int round = 0; round < 20; round++) {
                String id = "r" + round;
                List<Callable<Boolean>> both = List.of(
                        () -> records.keep(ImmutableList.of(plain(id, NOON))).isEmpty(),
                        () -> records.keep(ImmutableList.of(full(id, NOON))).isEmpty());
                List<Boolean> believed = new ArrayList<>();
                for (Future<Boolean> each : tellers.invokeAll(both)) {
                    believed.add(each.get());
                }
                assertThat(believed).containsOnlyOnce(true);
                Optional<CreditRecord> kept = records.of(FIRM, NOON).stream()
                        .filter(record -> record.id().equals(id))
                        .findFirst();
                assertThat(kept).contains(believed.get(0) ? plain(id, NOON) : full(id, NOON));
            }
        } finally {
            tellers.shutdownNow();
        }
    }

    /** Two who tell the same in opposite order are both believed; neither waits for the other. */
    @Test
    default void tellersInOppositeOrderAreBothBelieved() throws InterruptedException, ExecutionException {
        ExecutorService tellers = Executors.newFixedThreadPool(2);
        try {
            CreditRecords records = newRecords();
            for (int round = 0; round < 100; round++) {
                Instant moment = NOON.plusSeconds(round);
                ImmutableList<CreditRecord> told =
                        ImmutableList.of(plain("1", moment), plain(OTHER, "1", moment), plain("2", moment));
                List<Callable<ImmutableList<String>>> both =
                        List.of(() -> records.keep(told), () -> records.keep(told.reverse()));
                for (Future<ImmutableList<String>> each : tellers.invokeAll(both)) {
                    assertThat(each.get()).isEmpty();
                }
            }
            assertThat(records.of(FIRM, Instant.MAX)).hasSize(200);
            assertThat(records.of(OTHER, Instant.MAX)).hasSize(100);
        } finally {
            tellers.shutdownNow();
        }
    }
}
