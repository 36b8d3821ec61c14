package org.anju.testkit.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.anju.formats.RuleBooks;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.Distribution;
import org.anju.revenue.Payout;
import org.anju.revenue.Payouts;
import org.anju.revenue.UnitArea;

/** What holds of every sharing out of public revenue by exclusive area. */
public interface DistributionLaws {

    /** The rules under test. */
    default RuleBook rules() {
        return RuleBooks.xinyang();
    }

    /** Shares a pool out. */
    default Decision<Payouts> share(Money pool, ImmutableList<UnitArea> units) {
        return Distribution.by(rules()).share(pool, units, AsOf.date("2024-10-08"));
    }

    /** The units of {@link RevenueArbitraries}. */
    @Provide
    default Arbitrary<ImmutableList<UnitArea>> units() {
        return RevenueArbitraries.units();
    }

    /** Nothing is created and nothing lost. */
    @Property
    @Label("5.3: the parts sum to the total")
    default void thePartsSumToTheTotal(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long fen,
            @ForAll("units") ImmutableList<UnitArea> units) {
        Payouts payouts = share(Money.ofFen(fen), units).getOrElseThrow();

        assertThat(payouts.payouts().stream().map(Payout::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ofFen(fen));
        assertThat(payouts.total()).isEqualTo(Money.ofFen(fen));
        assertThat(payouts.left()).isEqualTo(Money.ZERO);
    }

    /** Nobody is off by a fen or more. */
    @Property
    @Label("5.3: each part differs from the exact share by less than a fen")
    default void eachPartIsWithinAFen(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long fen,
            @ForAll("units") ImmutableList<UnitArea> units) {
        Payouts payouts = share(Money.ofFen(fen), units).getOrElseThrow();
        long area = units.stream().mapToLong(unit -> unit.area().hundredths()).sum();

        for (int i = 0; i < units.size(); i++) {
            BigInteger exact = BigInteger.valueOf(fen)
                    .multiply(BigInteger.valueOf(units.get(i).area().hundredths()));
            BigInteger paid =
                    BigInteger.valueOf(payouts.payouts().get(i).amount().fen()).multiply(BigInteger.valueOf(area));
            assertThat(paid.subtract(exact).abs()).isLessThan(BigInteger.valueOf(area));
        }
    }

    /** The order of the rows does not matter. */
    @Property
    @Label("5.3: another order of the units gives the same payouts")
    default void theOrderOfTheUnitsDoesNotMatter(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long fen,
            @ForAll("units") ImmutableList<UnitArea> units) {
        assertThat(share(Money.ofFen(fen), ImmutableList.copyOf(Lists.reverse(units)))
                        .getOrElseThrow())
                .isEqualTo(share(Money.ofFen(fen), units).getOrElseThrow());
    }
}
