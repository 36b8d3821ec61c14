package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;

/** Makes the lines of a bill; its two forms differ in where they round. */
abstract class LineMaker {

    final Reasoning why;
    final Rounding rounding;
    final ImmutableList<AgreedPrice> own;
    private final Ratio pay;
    private final ImmutableList.Builder<BillLine> lines;
    private Optional<Money> handling = Optional.empty();
    private long total;

    /**
     * Makes lines within {@code why}.
     *
     * @param pay   the share of the service fee owed while vacant
     * @param own   the prices agreed for the unit alone
     * @param lines about how many lines there will be
     */
    LineMaker(Reasoning why, Rounding rounding, Ratio pay, ImmutableList<AgreedPrice> own, int lines) {
        this.why = why;
        this.rounding = rounding;
        this.pay = pay;
        this.own = own;
        this.lines = ImmutableList.builderWithExpectedSize(lines);
    }

    /** Adds what an item costs month by month. */
    abstract void add(PriceSeries series, long quantity, ImmutableList<MonthSpans> months);

    /** Adds what a meter counted, at the price and to the holder of the day it was read. */
    final void add(PriceSeries series, MeterReading reading, ImmutableList<MonthSpans> months) {
        Optional<AgreedPrice> price = price(series, reading.readOn());
        if (price.isPresent()) {
            Money amount = price(price.get(), reading.thousandths());
            if (series.item().kind() == ChargeKind.COLLECTED_UTILITY) {
                amount = amount.plus(handling());
            }
            line(price.get(), spanOn(reading.readOn(), months), reading.thousandths(), Ratio.ONE, amount);
        }
    }

    /** Returns what may be charged for collecting; a gap where no law says. */
    private Money handling() {
        if (handling.isEmpty()) {
            handling = Optional.of(why.read(FeeParameters.HANDLING_FEE).find().orElse(Money.ZERO));
        }
        return handling.get();
    }

    final Money total() {
        return Money.ofFen(total);
    }

    final ImmutableList<BillLine> lines() {
        return lines.build();
    }

    final void line(AgreedPrice price, Span span, long quantity, Ratio months, Money amount) {
        lines.add(new BillLine(price, span, quantity, months, amount));
        total = Math.addExact(total, amount.fen());
    }

    /** Returns the price of {@code day}; a day without one is missing from the tariff. */
    final Optional<AgreedPrice> price(PriceSeries series, LocalDate day) {
        Optional<AgreedPrice> price = series.on(day, own);
        if (price.isEmpty()) {
            why.lack(BillRules.PRICE, series.item().code() + " " + day);
        }
        return price;
    }

    /** Returns {@code price} of {@code quantity}, rounded. */
    final Money price(AgreedPrice price, long quantity) {
        return why.round(
                price.item().name(),
                price.price().total().micros(),
                quantity,
                price.item().basis().divisor(),
                rounding);
    }

    /** Tells whether only a share of the full price is owed on the days of {@code span}. */
    static boolean isReduced(ChargeItem item, Span span) {
        return span.vacant() && item.kind() == ChargeKind.SERVICE_FEE;
    }

    /** Returns how many months {@code span} counts for, a vacancy share included. */
    final Ratio months(ChargeItem item, Span span, MonthSpans month) {
        boolean reduced = isReduced(item, span);
        if (month.isUncut()) {
            return reduced ? pay : Ratio.ONE;
        }
        Ratio days = Ratio.of(span.days(), month.divisor());
        return reduced ? days.times(pay) : days;
    }

    private static Span spanOn(LocalDate day, ImmutableList<MonthSpans> months) {
        for (MonthSpans month : months) {
            for (int i = 0; i < month.size(); i++) {
                if (!day.isAfter(month.get(i).last())) {
                    return month.get(i);
                }
            }
        }
        throw new IllegalArgumentException("not a billed day: " + day);
    }
}
