package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.fee.Billing;
import org.anju.fee.MonthlyBill;
import org.anju.fee.UnitFacts;
import org.anju.fee.app.BilledMonth;
import org.anju.fee.app.RunBills;
import org.anju.fee.spi.BillConflict;
import org.anju.fee.spi.Bills;
import org.anju.fee.spi.BillsKept;
import org.anju.kernel.area.Area;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.testkit.register.RegisterRoundTripContract;
import org.junit.jupiter.api.Test;

/** What every store of bills must do: one bill for a unit and month, every line of it, whatever breaks off in between. */
public interface BillsContract {

    /** The complex billed. */
    ComplexId COMPLEX = ComplexId.of("C1");

    /** Another one. */
    ComplexId OTHER = ComplexId.of("C2");

    /** The month billed. */
    YearMonth MONTH = YearMonth.of(2024, 10);

    /** More bills than a store takes at a time. */
    int MANY = 2_500;

    /** Returns a store without bills. */
    Bills newBills();

    private static MonthlyBill bill(String unit, long fen) {
        return BillSample.plain(COMPLEX, unit, MONTH, fen);
    }

    private static List<MonthlyBill> many(long fen) {
        return IntStream.range(0, MANY).mapToObj(i -> bill("U" + i, fen)).toList();
    }

    private static BillConflict conflict(MonthlyBill kept, MonthlyBill offered) {
        return new BillConflict(kept.unit(), kept.month(), kept.digest(), offered.digest());
    }

    /** Every field of every line comes back, and so does every unit however it is written. */
    @Test
    default void everyBillComesBack() {
        Bills bills = newBills();
        BillSample sample = new BillSample();
        List<MonthlyBill> told = Stream.concat(
                        RegisterRoundTripContract.TEXTS.stream().map(text -> "U" + text),
                        IntStream.range(0, 200).mapToObj(i -> "U" + i))
                .map(unit -> sample.any(COMPLEX, unit, MONTH))
                .toList();

        assertThat(bills.keep(told.stream())).isEqualTo(new BillsKept(told.size(), 0, ImmutableList.of()));

        for (MonthlyBill bill : told) {
            assertThat(bills.find(bill.unit(), MONTH)).contains(bill);
        }
        assertThat(bills.of(COMPLEX, MONTH)).containsExactlyInAnyOrderElementsOf(told);
    }

    /** A bill offered again is kept once, within one call and over many. */
    @Test
    default void aBillOfferedAgainIsKeptOnce() {
        Bills bills = newBills();
        MonthlyBill one = bill("U1", 100);
        MonthlyBill two = bill("U2", 100);

        assertThat(bills.keep(Stream.of(one, one))).isEqualTo(new BillsKept(1, 1, ImmutableList.of()));
        assertThat(bills.keep(Stream.of(two, one))).isEqualTo(new BillsKept(1, 1, ImmutableList.of()));
        assertThat(bills.keep(Stream.empty())).isEqualTo(BillsKept.NOTHING);

        assertThat(bills.of(COMPLEX, MONTH)).containsExactly(one, two);
        assertThat(bills.of(one.unit())).containsExactly(one);
    }

    /** A unit has one bill for a month: another is named and left out, and the rest is kept. */
    @Test
    default void aUnitHasOneBillForAMonth() {
        Bills bills = newBills();
        MonthlyBill first = bill("U1", 100);
        MonthlyBill second = bill("U1", 101);
        MonthlyBill elsewhere = BillSample.plain(OTHER, "U1", MONTH, 100);
        MonthlyBill later = BillSample.plain(COMPLEX, "U1", MONTH.plusMonths(1), 101);
        MonthlyBill two = bill("U2", 100);
        bills.keep(Stream.of(first));

        assertThat(bills.keep(Stream.of(second, two, bill("U2", 7), elsewhere, later)))
                .isEqualTo(new BillsKept(
                        2,
                        0,
                        ImmutableList.of(
                                conflict(first, second), conflict(two, bill("U2", 7)), conflict(first, elsewhere))));

        assertThat(bills.find(first.unit(), MONTH)).contains(first);
        assertThat(bills.of(first.unit())).containsExactly(first, later);
        assertThat(bills.of(COMPLEX, MONTH)).containsExactly(first, two);
        assertThat(bills.of(OTHER, MONTH)).isEmpty();
    }

    /** Bills are found by unit in the order of months, by complex and month in the order of units. */
    @Test
    default void billsComeInOrder() {
        Bills bills = newBills();
        List<MonthlyBill> told = new ArrayList<>();
        for (int month = 3; month > 0; month--) {
            told.add(BillSample.plain(COMPLEX, "U10", YearMonth.of(2024, month), month));
            told.add(BillSample.plain(COMPLEX, "U2", YearMonth.of(2024, month), month));
            told.add(BillSample.plain(OTHER, "V" + month, YearMonth.of(2024, month), month));
        }
        bills.keep(told.stream());

        assertThat(bills.of(UnitId.of("U10"))).containsExactly(told.get(6), told.get(3), told.get(0));
        assertThat(bills.of(COMPLEX, YearMonth.of(2024, 2))).containsExactly(told.get(4), told.get(3));
        assertThat(bills.of(OTHER, YearMonth.of(2024, 2))).containsExactly(told.get(5));
        assertThat(bills.find(UnitId.of("U10"), YearMonth.of(2024, 4))).isEmpty();
        assertThat(bills.of(UnitId.of("U3"))).isEmpty();
        assertThat(bills.of(COMPLEX, YearMonth.of(2024, 4))).isEmpty();
    }

    /** What breaks off in the middle is made whole by offering everything again. */
    @Test
    default void whatBrokeOffIsMadeWhole() {
        Bills bills = newBills();
        List<MonthlyBill> all = many(100);
        assertThatThrownBy(() -> bills.keep(all.stream().peek(bill -> {
                    if (bill.equals(all.get(MANY - 1))) {
                        throw new IllegalStateException("broken off");
                    }
                })))
                .hasMessage("broken off");
        long there = bills.of(COMPLEX, MONTH).count();

        assertThat(bills.keep(all.stream())).isEqualTo(new BillsKept(MANY - there, there, ImmutableList.of()));
        assertThat(bills.of(COMPLEX, MONTH)).containsExactlyElementsOf(all);
    }

    /** One bill that contradicts another, in the middle of many, keeps nobody else from his. */
    @Test
    default void aContradictionKeepsNobodyFromHisBill() {
        Bills bills = newBills();
        List<MonthlyBill> all = many(100);
        MonthlyBill other = bill("U1300", 7);
        bills.keep(Stream.of(other));

        assertThat(bills.keep(all.stream()))
                .isEqualTo(new BillsKept(MANY - 1, 0, ImmutableList.of(conflict(other, all.get(1300)))));
        assertThat(bills.of(COMPLEX, MONTH)).hasSize(MANY).contains(other).doesNotContain(all.get(1300));
    }

    /** Of two who offer the same bills in different orders, each bill is added by one. */
    @Test
    default void eachBillIsAddedByOneOfTwo() throws InterruptedException, ExecutionException {
        Bills bills = newBills();
        List<MonthlyBill> all = many(100);
        List<MonthlyBill> shuffled = new ArrayList<>(all);
        Collections.reverse(shuffled);

        List<BillsKept> kept = both(() -> bills.keep(all.stream()), () -> bills.keep(shuffled.stream()));

        assertThat(kept.get(0).plus(kept.get(1))).isEqualTo(new BillsKept(MANY, MANY, ImmutableList.of()));
        assertThat(bills.of(COMPLEX, MONTH)).containsExactlyElementsOf(all);
    }

    /** Of two who offer different bills for a unit and month one is kept, whole, and the other is told. */
    @Test
    default void oneOfTwoContradictoryBillsIsKept() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 10; round++) {
            Bills bills = newBills();
            MonthlyBill one = bill("U1", 100);
            MonthlyBill two = bill("U1", 101);

            List<BillsKept> kept = both(() -> bills.keep(Stream.of(one)), () -> bills.keep(Stream.of(two)));

            boolean first = kept.get(0).added() == 1;
            MonthlyBill winner = first ? one : two;
            assertThat(kept.get(0).plus(kept.get(1)))
                    .isEqualTo(new BillsKept(1, 0, ImmutableList.of(conflict(winner, first ? two : one))));
            assertThat(bills.find(one.unit(), MONTH)).isEqualTo(Optional.of(winner));
        }
    }

    /** Two who bill the same complex at the same time, and one who does it again, come to what one comes to. */
    @Test
    default void twoRunsComeToTheSame() throws Exception {
        RunBills run = RunBills.into(newBills());
        Callable<BilledMonth> once = () -> run.run(
                COMPLEX,
                MONTH,
                Billing.by(FeeExamples.MONTHLY, FeeExamples.tariff(UnitPrice.yuan("1.35"))),
                IntStream.range(0, MANY).mapToObj(BillsContract::home),
                AsOf.date("2024-11-01"));

        List<BilledMonth> twice = both(once, once);
        BilledMonth again = once.call();

        assertThat(twice.get(0).kept().plus(twice.get(1).kept()))
                .isEqualTo(new BillsKept(MANY, MANY, ImmutableList.of()));
        assertThat(again.kept()).isEqualTo(new BillsKept(0, MANY, ImmutableList.of()));
        assertThat(again.total()).isEqualTo(Money.yuan("1.35").times(MANY));
        assertThat(twice).extracting(BilledMonth::total).containsOnly(again.total());
    }

    private static UnitFacts home(int number) {
        return UnitFacts.of(UnitId.of("U" + number), FeeExamples.HOME, Area.ofHundredths(100), FeeExamples.OWNER);
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> other)
            throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> kept = new ArrayList<>();
            for (Future<T> each : two.invokeAll(List.of(one, other))) {
                kept.add(each.get());
            }
            return kept;
        } finally {
            two.shutdownNow();
        }
    }
}
