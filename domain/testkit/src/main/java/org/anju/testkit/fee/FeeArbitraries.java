package org.anju.testkit.fee;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.anju.fee.Arrears;
import org.anju.fee.Basis;
import org.anju.fee.Charge;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.ChargeTerms;
import org.anju.fee.Instalment;
import org.anju.fee.PostedElement;
import org.anju.fee.Price;
import org.anju.fee.Stage;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;
import org.anju.kernel.area.Area;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.time.DateRange;
import org.anju.testkit.kernel.KernelArbitraries;

/** Facts of fees as they come in a city. */
public final class FeeArbitraries {

    private FeeArbitraries() {}

    /** Returns prices a home is charged at, to the tenth of a fen and finer, free ones included. */
    public static Arbitrary<UnitPrice> rates() {
        return Arbitraries.longs().between(0, 20_000_000).map(UnitPrice::new);
    }

    /** Returns tariffs of the service fee. */
    public static Arbitrary<Tariff> tariffs() {
        return rates().map(FeeExamples::tariff);
    }

    /** Returns homes up to a thousand square metres. */
    public static Arbitrary<UnitFacts> homes() {
        return Arbitraries.longs().between(0, 100_000).map(Area::ofHundredths).map(FeeExamples::home);
    }

    /** Returns vacancies, ended and lasting. */
    public static Arbitrary<Vacancy> vacancies() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400), Arbitraries.of(true, false))
                .as((from, length, lasting) ->
                        Vacancy.of(lasting ? DateRange.from(from) : DateRange.of(from, from.plusDays(length))));
    }

    /** Returns instalments paid up to four years late, or early. */
    public static Arbitrary<Instalment> instalments() {
        return Combinators.combine(amounts(), days(), Arbitraries.integers().between(-30, 1500))
                .as((principal, due, late) -> new Instalment(principal, due, due.plusDays(late)));
    }

    /** Returns arrears at every stage, nothing owed included. */
    public static Arbitrary<Arrears> arrears() {
        return Combinators.combine(amounts(), days(), later(), later())
                .as((owed, due, demanded, confirmed) ->
                        new Arrears(owed, due, demanded.map(due::plusDays), confirmed.map(due::plusDays)));
    }

    private static Arbitrary<Optional<Integer>> later() {
        return Arbitraries.integers().between(-10, 400).optional();
    }

    /** Returns charges of every kind, with amounts that need not follow from their rates. */
    public static Arbitrary<Charge> charges() {
        Arbitrary<ChargeItem> items = Combinators.combine(Arbitraries.of(ChargeKind.class), Arbitraries.of(Basis.class))
                .as((kind, basis) -> ChargeItem.of(kind.name(), kind, basis));
        return Combinators.combine(items, rates(), Arbitraries.longs().between(0, 1_000_000), amounts())
                .as((item, rate, quantity, amount) -> {
                    Charge.Builder charge = Charge.builder();
                    return charge.item(item)
                            .rate(Price.of(rate))
                            .quantity(quantity)
                            .amount(amount)
                            .build();
                });
    }

    /** Returns what contract, board and supplier may say, all of it or nothing included. */
    public static Arbitrary<ChargeTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        rates().optional(),
                        Arbitraries.of(PostedElement.class).set(),
                        days().optional(),
                        Arbitraries.of(Stage.class),
                        rates().optional(),
                        Arbitraries.of(true, false))
                .as((agreed, rate, posted, from, stage, supplier, bundled) -> {
                    ChargeTerms.Builder terms = ChargeTerms.builder();
                    return terms.agreed(agreed)
                            .agreedRate(rate)
                            .posted(ImmutableSet.copyOf(posted))
                            .postedFrom(from)
                            .stage(stage)
                            .supplierPrice(supplier)
                            .bundled(bundled)
                            .build();
                });
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 10_000_000).map(Money::ofFen);
    }

    private static Arbitrary<LocalDate> days() {
        return KernelArbitraries.days();
    }
}
