package org.anju.revenue.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Misfit.Fault;
import org.junit.jupiter.api.Test;

class RestorationTest {

    private static final Bookkeeping KEEPER = Bookkeeping.by(LedgerRulesForTests.book());
    private static final AsOf DAY = AsOf.date("2024-08-01");
    private static final Ledger EMPTY = Ledger.empty(ComplexId.of("C1"), ChartOfAccounts.standard());
    private static final Ledger TWO = post(post(EMPTY, income("a", "2024-03-01")), income("b", "2024-03-02"));
    private static final Ledger CLOSED = close(TWO, 1);
    /** Two entries, a closing, an entry, two closings, an entry. */
    private static final Ledger ALL = post(
            close(
                    KEEPER.close(post(CLOSED, income("c", "2024-05-01")), Quarter.of(2024, 2), DAY)
                            .getOrElseThrow(),
                    3),
            income("d", "2024-11-01"));

    private static LedgerEntry income(String id, String day) {
        return LedgerEntry.move(
                EntryId.of(id),
                LocalDate.parse(day),
                Instant.EPOCH,
                "V-" + id,
                StandardAccount.PARKING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.yuan("10.00"));
    }

    private static Ledger post(Ledger ledger, LedgerEntry entry) {
        return KEEPER.post(ledger, entry, DAY).getOrElseThrow().ledger();
    }

    private static Ledger close(Ledger ledger, int quarter) {
        return KEEPER.close(ledger, Quarter.of(2024, quarter), AsOf.date("2025-01-01"))
                .getOrElseThrow();
    }

    private static List<LedgerStep> steps() {
        return new ArrayList<>(ALL.stepsFrom(0));
    }

    @Test
    void stepsStandInTheOrderTheyWereTaken() {
        assertThat(ALL.steps()).isEqualTo(7);
        assertThat(ALL.stepsFrom(0))
                .containsExactly(
                        ALL.entry(0),
                        ALL.entry(1),
                        ALL.closings().get(0),
                        ALL.entry(2),
                        ALL.closings().get(1),
                        ALL.closings().get(2),
                        ALL.entry(3));
        for (int first = 0; first <= ALL.steps(); first++) {
            assertThat(ALL.stepsFrom(first)).isEqualTo(ALL.stepsFrom(0).subList(first, ALL.steps()));
        }
        assertThatThrownBy(() -> ALL.stepsFrom(8)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLedgerIsRestoredFromItsStepsAtOnceOrInParts() {
        for (int first = 0; first <= ALL.steps(); first++) {
            Ledger part = EMPTY.restored(ALL.stepsFrom(0).subList(0, first)).get();
            Ledger whole = part.restored(ALL.stepsFrom(first)).get();

            assertThat(part.steps()).isEqualTo(first);
            assertThat(whole).isEqualTo(ALL);
            assertThat(whole.checkpoint()).isEqualTo(ALL.checkpoint());
            assertThat(whole.balance(StandardAccount.PARKING.code())).isEqualTo(Money.yuan("-40.00"));
            assertThat(whole.continues(part)).isTrue();
            assertThat(part.balance(StandardAccount.PARKING.code()))
                    .isEqualTo(Money.yuan("-10.00").times(part.size()));
        }
    }

    @Test
    void anEntryThatDoesNotFitItsSealIsReported() {
        List<LedgerStep> changed = steps();
        changed.set(1, income("b", "2024-03-03"));
        assertThat(EMPTY.restored(changed).getLeft()).isEqualTo(new Misfit(EMPTY.complex(), 2, Fault.BROKEN_SEAL));

        List<LedgerStep> lost = steps();
        lost.remove(3);
        assertThat(EMPTY.restored(lost).getLeft()).isEqualTo(new Misfit(EMPTY.complex(), 3, Fault.BROKEN_SEAL));
        assertThat(TWO.restored(CLOSED.stepsFrom(0)).getLeft().fault()).isEqualTo(Fault.BROKEN_SEAL);
    }

    @Test
    void aClosingWithAnotherBalanceIsReported() {
        Closing closing = CLOSED.closings().get(0);
        Closing other = new Closing(closing.quarter(), Money.yuan("20.01"), closing.checkpoint(), closing.knownAt());
        assertThat(TWO.restored(List.of(other)).getLeft()).isEqualTo(new Misfit(EMPTY.complex(), 2, Fault.BROKEN_SEAL));
    }

    @Test
    void anEntryOnAnAccountThatIsNotThereIsReported() {
        AccountCode unknown = AccountCode.of("9999.99");
        LedgerEntry entry = LedgerEntry.move(
                EntryId.of("x"),
                LocalDate.of(2024, 12, 1),
                Instant.EPOCH,
                "V",
                unknown,
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.yuan("1.00"));
        assertThat(ALL.restored(List.of(entry)).getLeft())
                .isEqualTo(new Misfit(EMPTY.complex(), 7, Fault.UNKNOWN_ACCOUNT));
    }

    @Test
    void aLedgerContinuesWhatItBeginsWith() {
        assertThat(ALL.continues(TWO)).isTrue();
        assertThat(ALL.continues(ALL)).isTrue();
        assertThat(TWO.continues(ALL)).isFalse();
        assertThat(ALL.continues(post(TWO, income("x", "2024-03-02")))).isFalse();
        assertThat(ALL.continues(close(EMPTY, 1))).isFalse();
        assertThat(ALL.continues(Ledger.empty(ComplexId.of("C2"), EMPTY.chart())))
                .isFalse();
        assertThat(ALL.continues(Ledger.empty(EMPTY.complex(), ChartOfAccounts.of(List.of()))))
                .isFalse();
        // the same entries and closings, but closed before the second entry
        Ledger early = post(close(post(EMPTY, TWO.entry(0)), 1), income("n", "2024-05-01"));
        assertThat(early.continues(post(post(EMPTY, TWO.entry(0)), income("n", "2024-05-01"))))
                .isFalse();
    }
}
