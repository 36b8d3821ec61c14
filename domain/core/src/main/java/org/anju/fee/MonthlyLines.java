package org.anju.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.Optional;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.LargestRemainder;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;

/**
 * Lines rounded month by month: the month's price to the fen, its share for a part of the month to the fen, and that split
 * among holders so that the parts sum to it; the largest fraction first, of equal ones the later holder.
 */
final class MonthlyLines extends LineMaker {

    MonthlyLines(Reasoning why, Rounding rounding, Ratio pay, ImmutableList<AgreedPrice> own, int lines) {
        super(why, rounding, pay, own, lines);
    }

    @Override
    void add(PriceSeries series, long quantity, ImmutableList<MonthSpans> months) {
        for (int i = 0; i < months.size(); i++) {
            add(series, quantity, months.get(i));
        }
    }

    private void add(PriceSeries series, long quantity, MonthSpans month) {
        int from = 0;
        while (from < month.size()) {
            Optional<AgreedPrice> price = price(series, month.get(from).first());
            int to = from + 1;
            while (to < month.size() && price.equals(series.on(month.get(to).first(), own))) {
                to++;
            }
            if (price.isPresent()) {
                Money full = price(price.get(), quantity);
                if (to == from + 1) {
                    addOne(price.get(), quantity, full, month, from);
                } else {
                    addSplit(price.get(), quantity, full, month, from, to);
                }
            }
            from = to;
        }
    }

    private void addOne(AgreedPrice price, long quantity, Money full, MonthSpans month, int at) {
        Span span = month.get(at);
        if (month.isUncut() && !isReduced(price.item(), span)) {
            line(price, span, quantity, Ratio.ONE, full);
            return;
        }
        Ratio months = months(price.item(), span, month);
        line(price, span, quantity, months, why.share(price.item().name(), full, months, rounding));
    }

    private void addSplit(AgreedPrice price, long quantity, Money full, MonthSpans month, int from, int to) {
        Ratio[] shares = new Ratio[to - from];
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = months(price.item(), month.get(from + i), month);
            sum = sum.plus(shares[i]);
        }
        Money whole = sum.equals(Ratio.ONE) ? full : why.share(price.item().name(), full, sum, rounding);
        long[] parts = split(whole.fen(), shares, sum);
        for (int i = 0; i < shares.length; i++) {
            line(price, month.get(from + i), quantity, shares[i], Money.ofFen(parts[i]));
        }
    }

    /** Splits in proportion to {@code shares}, handing them over last first so that a tie goes to the later one. */
    private static long[] split(long fen, Ratio[] shares, Ratio sum) {
        long[] parts = new long[shares.length];
        if (sum.equals(Ratio.ZERO)) {
            return parts;
        }
        long[] weights = new long[shares.length];
        for (int i = 0; i < shares.length; i++) {
            weights[shares.length - 1 - i] = weight(shares[i], shares);
        }
        long[] reversed = LargestRemainder.split(fen, weights);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = reversed[parts.length - 1 - i];
        }
        return parts;
    }

    /** Brings {@code share} over the common denominator of {@code all}. */
    private static long weight(Ratio share, Ratio[] all) {
        long common = 1;
        for (Ratio each : all) {
            common = Math.multiplyExact(common / LongMath.gcd(common, each.denominator()), each.denominator());
        }
        return Math.multiplyExact(share.numerator(), common / share.denominator());
    }
}
