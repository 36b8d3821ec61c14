package org.anju.testkit.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anju.fee.Instalment;
import org.anju.fee.LateFee;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;

/** What must hold for late fees under a contract of 0.05 % a day, at most 20 % of the principal. */
public interface LateFeeLaws {

    /** Returns what is owed for paying {@code instalments} late. */
    default Money late(List<Instalment> instalments) {
        return LateFee.by(FeeExamples.MONTHLY)
                .decide(instalments, AsOf.date("2026-01-01"))
                .getOrElseThrow()
                .total();
    }

    /** The cap is never exceeded. */
    @Property
    default void theCapIsNeverExceeded(@ForAll Instalment instalment) {
        assertThat(Ratio.of(1, 5)
                        .isExceededBy(
                                late(List.of(instalment)).fen(),
                                instalment.principal().fen()))
                .isFalse();
    }

    /** Paying in time costs nothing. */
    @Property
    default void payingInTimeCostsNothing(@ForAll Instalment instalment, @ForAll @IntRange(max = 30) int early) {
        assertThat(late(List.of(new Instalment(
                        instalment.principal(),
                        instalment.due(),
                        instalment.due().minusDays(early)))))
                .isEqualTo(Money.ZERO);
    }

    /** A day more never costs less. */
    @Property
    default void aDayMoreNeverCostsLess(@ForAll Instalment instalment) {
        Instalment later = new Instalment(
                instalment.principal(), instalment.due(), instalment.paid().plusDays(1));
        assertThat(late(List.of(later))).isGreaterThanOrEqualTo(late(List.of(instalment)));
    }

    /** Instalments are reckoned one by one. */
    @Property
    default void instalmentsAreReckonedOneByOne(@ForAll @Size(max = 6) List<Instalment> instalments) {
        Money sum = instalments.stream().map(each -> late(List.of(each))).reduce(Money.ZERO, Money::plus);
        assertThat(late(instalments)).isEqualTo(sum);
    }
}
