package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;

/** What must hold for money: exact to the fen, never wrapped, rounded only as asked. */
public interface MoneyLaws {

    /** Adds two amounts. */
    default Money plus(Money one, Money other) {
        return one.plus(other);
    }

    /** Returns a share of an amount. */
    default Money share(Money amount, Ratio share, Rounding rounding) {
        return amount.times(share, rounding);
    }

    /** Returns the price of an area. */
    default Money price(UnitPrice price, Area area, Rounding rounding) {
        return price.times(area, rounding);
    }

    /** A sum is exact, or an error where it does not fit. */
    @Property
    default void aSumIsExactOrAnError(@ForAll long one, @ForAll long other) {
        BigInteger exact = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
        if (exact.bitLength() < Long.SIZE) {
            Money sum = plus(Money.ofFen(one), Money.ofFen(other));
            assertThat(sum.fen()).isEqualTo(exact.longValueExact());
            assertThat(sum.minus(Money.ofFen(other))).isEqualTo(Money.ofFen(one));
        } else {
            assertThatThrownBy(() -> plus(Money.ofFen(one), Money.ofFen(other)))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    /** A share is what exact decimals rounded the same way give. */
    @Property
    default void aShareIsTheExactOneRoundedAsAsked(
            @ForAll Money amount, @ForAll Ratio share, @ForAll Rounding rounding) {
        Assume.that(share.compareTo(Ratio.ONE) <= 0);
        BigDecimal exact = BigDecimal.valueOf(amount.fen()).multiply(BigDecimal.valueOf(share.numerator()));
        assertThat(share(amount, share, rounding).fen())
                .isEqualTo(exact.divide(BigDecimal.valueOf(share.denominator()), 0, rounding.mode())
                        .longValueExact());
    }

    /** A price times an area is what exact decimals rounded to the fen give. */
    @Property
    default void aPriceTimesAnAreaIsRoundedOnce(@ForAll UnitPrice price, @ForAll Area area, @ForAll Rounding rounding) {
        BigDecimal yuan = new BigDecimal(price.toString()).multiply(new BigDecimal(area.toString()));
        assertThat(price(price, area, rounding))
                .hasToString(yuan.setScale(2, rounding.mode()).toPlainString());
    }

    /** A larger area or price never costs less. */
    @Property
    default void aPriceIsMonotone(@ForAll UnitPrice price, @ForAll Area one, @ForAll Area other) {
        Area larger = one.compareTo(other) > 0 ? one : other;
        assertThat(price(price, larger, Rounding.HALF_UP)).isGreaterThanOrEqualTo(price(price, one, Rounding.HALF_UP));
    }

    /** An amount is read as it was written. */
    @Property
    default void anAmountIsReadAsWritten(@ForAll long fen, @ForAll UnitPrice price, @ForAll Area area) {
        assertThat(Money.yuan(Money.ofFen(fen).toString()).fen()).isEqualTo(fen);
        assertThat(UnitPrice.yuan(price.toString())).isEqualTo(price);
        assertThat(Area.squareMetres(area.toString())).isEqualTo(area);
    }
}
