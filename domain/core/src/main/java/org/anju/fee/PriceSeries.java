package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.time.DateRange;

/** The prices of one item for one class of units, the latest first; what was only announced stands apart. */
final class PriceSeries {

    private static final Comparator<Optional<AgreedPrice>> LATEST_FIRST = Comparator.comparing(
                    (Optional<AgreedPrice> price) -> price.orElseThrow().days().from())
            .reversed();

    private final ChargeItem item;
    private final ImmutableList<Optional<AgreedPrice>> adopted;
    private final ImmutableList<AgreedPrice> announced;

    private PriceSeries(
            ChargeItem item, ImmutableList<Optional<AgreedPrice>> adopted, ImmutableList<AgreedPrice> announced) {
        this.item = item;
        this.adopted = adopted;
        this.announced = announced;
    }

    /** Returns those of {@code prices} that are for {@code item}. */
    static PriceSeries of(ChargeItem item, List<AgreedPrice> prices) {
        ImmutableList.Builder<AgreedPrice> announced = ImmutableList.builder();
        for (AgreedPrice price : prices) {
            if (!price.adopted() && price.item().equals(item)) {
                announced.add(price);
            }
        }
        return new PriceSeries(item, adopted(item, prices), announced.build());
    }

    private static ImmutableList<Optional<AgreedPrice>> adopted(ChargeItem item, List<AgreedPrice> prices) {
        ImmutableList.Builder<Optional<AgreedPrice>> adopted = ImmutableList.builder();
        for (AgreedPrice price : prices) {
            if (price.adopted() && price.item().equals(item)) {
                adopted.add(Optional.of(price));
            }
        }
        return ImmutableList.sortedCopyOf(LATEST_FIRST, adopted.build());
    }

    ChargeItem item() {
        return item;
    }

    /** Returns the prices that were announced without a decision of the owners. */
    ImmutableList<AgreedPrice> announced() {
        return announced;
    }

    /** Returns the price in force on {@code day}; those of the unit's {@code own} that are for this item go first. */
    Optional<AgreedPrice> on(LocalDate day, ImmutableList<AgreedPrice> own) {
        return own.isEmpty() ? on(day) : latest(own, day).or(() -> on(day));
    }

    private Optional<AgreedPrice> on(LocalDate day) {
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
            if (!days.from().equals(LocalDate.MIN)) {
                changes.add(days.from());
            }
            if (!days.to().equals(LocalDate.MAX)) {
                changes.add(days.to());
            }
        }
    }

    /** Returns the one of {@code own} in force on {@code day}: of several the one that began last, the first of these. */
    private Optional<AgreedPrice> latest(ImmutableList<AgreedPrice> own, LocalDate day) {
        Optional<AgreedPrice> latest = Optional.empty();
        for (int i = 0; i < own.size(); i++) {
            AgreedPrice price = own.get(i);
            if (price.adopted()
                    && price.days().contains(day)
                    && price.item().equals(item)
                    && (latest.isEmpty()
                            || price.days().from().isAfter(latest.get().days().from()))) {
                latest = Optional.of(price);
            }
        }
        return latest;
    }
}
