package org.anju.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.anju.fee.app.BilledMonth;
import org.anju.fee.app.RunBills;
import org.anju.fee.app.Unbilled;
import org.anju.fee.spi.BillConflict;
import org.anju.fee.spi.Bills;
import org.anju.fee.spi.BillsKept;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.memory.InMemoryBills;
import org.junit.jupiter.api.Test;

class RunBillsTest {

    private static final ComplexId COMPLEX = ComplexId.of("C1");
    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final AsOf DAY = AsOf.date("2024-11-01");
    private static final Billing BILLING = Billing.by(FeeTestRules.book(), FeeTestRules.service("1.35"));
    private static final RateClass SHOP = new RateClass("COMMERCIAL", "", false);

    private final Bills bills = new InMemoryBills();
    private final RunBills run = RunBills.into(bills);

    private static UnitFacts unit(String id, String squareMetres) {
        return UnitFacts.of(UnitId.of(id), FeeTestRules.HOME, Area.squareMetres(squareMetres), FeeTestRules.ANN);
    }

    private BilledMonth run(UnitFacts... units) {
        return run.run(COMPLEX, MONTH, BILLING, Stream.of(units), DAY);
    }

    @Test
    void everyUnitIsBilledAndItsBillKept() {
        BilledMonth billed = run(unit("1", "100"), unit("2", "50"));

        assertThat(billed)
                .isEqualTo(new BilledMonth(
                        new BillsKept(2, 0, ImmutableList.of()),
                        Money.yuan("202.50"),
                        ImmutableSortedMap.of("SERVICE", Money.yuan("202.50")),
                        ImmutableList.of()));
        assertThat(bills.of(COMPLEX, MONTH))
                .extracting(bill -> bill.bill().total())
                .containsExactly(Money.yuan("135.00"), Money.yuan("67.50"));
    }

    @Test
    void aKeptBillIsProvedByDecidingAgain() {
        run(unit("1", "100"));

        Decision<Bill> again = BILLING.bill(unit("1", "100"), MONTH, DAY);
        assertThat(bills.find(UnitId.of("1"), MONTH)).contains(MonthlyBill.of(COMPLEX, again));
        assertThat(MonthlyBill.of(COMPLEX, again).explanation())
                .isEqualTo(again.explanation().digest());
    }

    @Test
    void aUnitWithoutAPriceIsNamedAndKeepsNobodyFromHisBill() {
        UnitFacts shop = UnitFacts.of(UnitId.of("2"), SHOP, Area.squareMetres("50"), FeeTestRules.ANN);

        BilledMonth billed = run(unit("1", "100"), shop);

        assertThat(billed.kept().added()).isEqualTo(1);
        assertThat(billed.unbilled()).extracting(Unbilled::unit).containsExactly(shop.unit());
        assertThat(billed.unbilled().get(0).decision().missing())
                .extracting(Missing::code)
                .containsExactly(BillRules.PRICE.code());
    }

    @Test
    void whatIsRunAgainComesToTheSame() {
        BilledMonth first = run(unit("1", "100"), unit("2", "50"));
        BilledMonth again = run(unit("1", "100"), unit("2", "50"), unit("3", "10"));

        assertThat(again.kept()).isEqualTo(new BillsKept(1, 2, ImmutableList.of()));
        assertThat(again.total()).isEqualTo(first.total().plus(Money.yuan("13.50")));
    }

    @Test
    void otherFactsNeverMakeASecondBill() {
        run(unit("1", "100"), unit("2", "50"));
        MonthlyBill stands = bills.find(UnitId.of("1"), MONTH).orElseThrow();

        BilledMonth again = run(unit("1", "90"), unit("2", "50"));

        assertThat(again.kept().known()).isEqualTo(1);
        assertThat(again.kept().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.unit()).isEqualTo(UnitId.of("1"));
            assertThat(conflict.month()).isEqualTo(MONTH);
            assertThat(conflict).extracting(BillConflict::kept).isEqualTo(stands.digest());
        });
        assertThat(again.total()).isEqualTo(Money.yuan("67.50"));
        assertThat(bills.find(UnitId.of("1"), MONTH)).contains(stands);
    }

    @Test
    void aUnitThatComesTwiceIsAMistake() {
        assertThatThrownBy(() -> run(unit("1", "100"), unit("1", "100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 comes twice");
        assertThat(bills.of(COMPLEX, MONTH)).isEmpty();
    }

    @Test
    void onlyAWholeMonthIsAMonthlyBill() {
        Decision<Bill> part = BILLING.bill(unit("1", "100"), MONTH.atDay(1), MONTH.atDay(30), DAY);
        assertThatThrownBy(() -> MonthlyBill.of(COMPLEX, part))
                .hasMessage("not a whole month: 2024-10-01 to 2024-10-30");
    }
}
