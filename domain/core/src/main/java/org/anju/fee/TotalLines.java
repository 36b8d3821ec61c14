package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;

/** Lines rounded once: price, quantity and months are multiplied exactly as long as price and payer stay the same. */
final class TotalLines extends LineMaker {

    TotalLines(Reasoning why, Rounding rounding, Ratio pay, ImmutableList<AgreedPrice> own, int lines) {
        super(why, rounding, pay, own, lines);
    }

    @Override
    void add(PriceSeries series, long quantity, ImmutableList<MonthSpans> months) {
        Optional<Run> run = Optional.empty();
        for (MonthSpans month : months) {
            for (int i = 0; i < month.size(); i++) {
                Span span = month.get(i);
                Optional<AgreedPrice> price = price(series, span.first());
                if (price.isEmpty()) {
                    return;
                }
                Run next = new Run(price.get(), span, months(series.item(), span, month));
                Optional<Run> joined = run.flatMap(known -> known.join(next));
                if (joined.isEmpty()) {
                    run.ifPresent(known -> line(known, quantity));
                }
                run = Optional.of(joined.orElse(next));
            }
        }
        run.ifPresent(known -> line(known, quantity));
    }

    private void line(Run run, long quantity) {
        Basis basis = run.price.item().basis();
        Money amount = why.round(
                run.price.item().name(),
                Math.multiplyExact(run.price.price().total().micros(), quantity),
                run.months.numerator(),
                Math.multiplyExact(basis.divisor(), run.months.denominator()),
                rounding);
        line(run.price, run.span, quantity, run.months, amount);
    }

    /**
     * Days in a row on which price, payer and vacancy stay the same.
     *
     * @param months how many months are owed for
     */
    private record Run(AgreedPrice price, Span span, Ratio months) {

        Optional<Run> join(Run next) {
            boolean same = price.equals(next.price)
                    && span.tenure().equals(next.span.tenure())
                    && span.payer() == next.span.payer()
                    && span.vacant() == next.span.vacant();
            return same
                    ? Optional.of(new Run(
                            price,
                            new Span(span.first(), next.span.last(), span.tenure(), span.payer(), span.vacant()),
                            months.plus(next.months)))
                    : Optional.empty();
        }
    }
}
