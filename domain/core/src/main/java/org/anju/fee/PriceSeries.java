package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.time.DateRange;

/** The prices of one item for one class of units, the latest first; what was only announced stands apart. */
final class PriceSeries {

    private final ChargeItem item;
    private final ImmutableList<Optional<AgreedPrice>> adopted;
    private final ImmutableList<AgreedPrice> announced;

    PriceSeries(ChargeItem item, List<AgreedPrice> prices) {
        this(
                item,
                prices.stream()
                        .filter(AgreedPrice::adopted)
                        .sorted(Comparator.comparing(
                                        (AgreedPrice price) -> price.days().from())
                                .reversed())
                        .map(Optional::of)
                        .collect(toImmutableList()),
                prices.stream().filter(price -> !price.adopted()).collect(toImmutableList()));
    }

    private PriceSeries(
            ChargeItem item, ImmutableList<Optional<AgreedPrice>> adopted, ImmutableList<AgreedPrice> announced) {
        this.item = item;
        this.adopted = adopted;
        this.announced = announced;
    }

    ChargeItem item() {
        return item;
    }

    /** Returns the prices that were announced without a decision of the owners. */
    ImmutableList<AgreedPrice> announced() {
        return announced;
    }

    /** Returns the price in force on {@code day}. */
    Optional<AgreedPrice> on(LocalDate day) {
        for (int i = 0; i < adopted.size(); i++) {
            Optional<AgreedPrice> price = adopted.get(i);
            if (price.get().days().contains(day)) {
                return price;
            }
        }
        return Optional.empty();
    }

    /** Returns the days on which a price begins, or another might have to. */
    Stream<LocalDate> changes() {
        return adopted.stream()
                .flatMap(Optional::stream)
                .map(AgreedPrice::days)
                .flatMap(days -> Stream.of(days.from(), days.to()))
                .filter(day -> !day.equals(DateRange.ALWAYS.from()) && !day.equals(DateRange.ALWAYS.to()));
    }

    /** Returns this series with {@code own} going before it. */
    PriceSeries behind(List<AgreedPrice> own) {
        return new PriceSeries(
                item,
                Stream.concat(new PriceSeries(item, own).adopted.stream(), adopted.stream())
                        .collect(toImmutableList()),
                announced);
    }
}
