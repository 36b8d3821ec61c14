package org.anju.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryRounding;
import javax.money.RoundingQueryBuilder;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.javamoney.moneta.FastMoney;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;

/** The price of an area for a month, half up to the fen, times twelve months. */
public class KernelPrice extends Measured {

    private static final int MONTHS = 12;

    private final long[] micros = new long[INPUTS];
    private final long[] hundredths = new long[INPUTS];
    private final UnitPrice[] prices = new UnitPrice[INPUTS];
    private final Area[] areas = new Area[INPUTS];
    private final BigDecimal[] decimalPrices = new BigDecimal[INPUTS];
    private final BigDecimal[] decimalAreas = new BigDecimal[INPUTS];
    private final org.javamoney.moneta.Money[] monetaPrices = new org.javamoney.moneta.Money[INPUTS];
    private final FastMoney[] fastPrices = new FastMoney[INPUTS];
    private final BigMoney[] jodaPrices = new BigMoney[INPUTS];
    private final MonetaryRounding halfUp = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    /** Makes prices of up to five yuan and areas of up to three hundred square metres. */
    public KernelPrice() {
        Random random = new Random(1);
        for (int i = 0; i < INPUTS; i++) {
            micros[i] = (1 + random.nextInt(500)) * 10_000L;
            hundredths[i] = 3_000 + random.nextInt(27_000);
            prices[i] = new UnitPrice(micros[i]);
            areas[i] = Area.ofHundredths(hundredths[i]);
            decimalPrices[i] = BigDecimal.valueOf(micros[i] / 10_000, 2);
            decimalAreas[i] = BigDecimal.valueOf(hundredths[i], 2);
            monetaPrices[i] = org.javamoney.moneta.Money.of(decimalPrices[i], "CNY");
            fastPrices[i] = FastMoney.of(decimalPrices[i], "CNY");
            jodaPrices[i] = BigMoney.of(CurrencyUnit.of("CNY"), decimalPrices[i]);
        }
    }

    /** Moneta's {@code Money}. */
    @Benchmark
    public MonetaryAmount peerMoneta() {
        int i = next();
        return monetaPrices[i].multiply(decimalAreas[i]).with(halfUp).multiply(MONTHS);
    }

    /** Moneta's {@code FastMoney}. */
    @Benchmark
    public MonetaryAmount peerFastMoney() {
        int i = next();
        return fastPrices[i].multiply(decimalAreas[i]).with(halfUp).multiply(MONTHS);
    }

    /** Joda-Money. */
    @Benchmark
    public Object peerJodaMoney() {
        int i = next();
        return jodaPrices[i]
                .multipliedBy(decimalAreas[i])
                .toMoney(RoundingMode.HALF_UP)
                .multipliedBy(MONTHS);
    }

    /** The class library. */
    @Benchmark
    public BigDecimal peerBigDecimal() {
        int i = next();
        return decimalPrices[i]
                .multiply(decimalAreas[i])
                .setScale(2, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(MONTHS));
    }

    /** Bare numbers. */
    @Benchmark
    public long limitLong() {
        int i = next();
        return (micros[i] * hundredths[i] + 500_000) / 1_000_000 * MONTHS;
    }

    /** This library. */
    @Benchmark
    public Money ours() {
        int i = next();
        return prices[i].times(areas[i], Rounding.HALF_UP).times(MONTHS);
    }
}
