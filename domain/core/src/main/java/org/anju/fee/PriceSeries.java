package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Adds the days on which a price begins, or another might have to. */
    void addChangesTo(Set<LocalDate> changes) {
        for (int i = 0; i < adopted.size(); i++) {
            DateRange days = adopted.get(i).orElseThrow().days();
            changes.add(days.from());
            changes.add(days.to());
        }
    }

    /** Returns this series with {@code own} going before it. */
    PriceSeries behind(List<AgreedPrice> own) {
        if (own.isEmpty()) {
            return this;
        }
        ImmutableList<Optional<AgreedPrice>> first = new PriceSeries(item, own).adopted;
        return new PriceSeries(
                item,
                ImmutableList.<Optional<AgreedPrice>>builder()
                        .addAll(first)
                        .addAll(adopted)
                        .build(),
                announced);
    }
}
