package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.time.DateRange;

/** The prices of one item for one class of units, the latest first; what was only announced stands apart. */
final class PriceSeries {

    private final ChargeItem item;
    private final AgreedPrice[] adopted;
    private final DateRange[] ranges;
    private final ImmutableList<AgreedPrice> announced;

    PriceSeries(ChargeItem item, List<AgreedPrice> prices) {
        this(
                item,
                prices.stream()
                        .filter(AgreedPrice::adopted)
                        .sorted(Comparator.comparing(
                                        (AgreedPrice price) -> price.days().from())
                                .reversed())
                        .toArray(AgreedPrice[]::new),
                prices.stream().filter(price -> !price.adopted()).collect(toImmutableList()));
    }

    private PriceSeries(ChargeItem item, AgreedPrice[] adopted, ImmutableList<AgreedPrice> announced) {
        this.item = item;
        this.adopted = adopted;
        this.ranges = Arrays.stream(adopted).map(AgreedPrice::days).toArray(DateRange[]::new);
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
        for (AgreedPrice price : adopted) {
            if (price.days().contains(day)) {
                return Optional.of(price);
            }
        }
        return Optional.empty();
    }

    /** Returns the days of each price. */
    DateRange[] ranges() {
        return ranges;
    }

    /** Returns this series with {@code own} going before it. */
    PriceSeries behind(List<AgreedPrice> own) {
        AgreedPrice[] first = new PriceSeries(item, own).adopted;
        return new PriceSeries(
                item,
                Stream.concat(Arrays.stream(first), Arrays.stream(adopted)).toArray(AgreedPrice[]::new),
                announced);
    }
}
