package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The prices that touch one class of units, by item, and what can be known of them before any bill is made. */
final class RateCard {

    private final ImmutableList<PriceSeries> series;
    private final ImmutableList<LocalDate> changes;
    private final boolean serviceFee;
    private final boolean byArea;

    RateCard(ImmutableList<PriceSeries> series) {
        this.series = series;
        this.changes = series.stream()
                .flatMap(PriceSeries::changes)
                .distinct()
                .sorted()
                .collect(toImmutableList());
        this.serviceFee = series.stream().anyMatch(each -> each.item().kind() == ChargeKind.SERVICE_FEE);
        this.byArea = series.stream().anyMatch(each -> each.item().basis() == Basis.AREA_MONTH);
    }

    /** Returns the prices, by item. */
    ImmutableList<PriceSeries> series() {
        return series;
    }

    /** Returns the days on which a price changes, earliest first. */
    ImmutableList<LocalDate> changes() {
        return changes;
    }

    /** Tells whether a service fee is among them. */
    boolean hasServiceFee() {
        return serviceFee;
    }

    /** Tells whether any is charged by area. */
    boolean isByArea() {
        return byArea;
    }

    /** Returns this card with prices agreed for one unit alone going first on the days they hold. */
    RateCard behind(List<AgreedPrice> own) {
        Stream<PriceSeries> known = series.stream().map(each -> each.behind(of(each.item(), own)));
        Stream<PriceSeries> more = own.stream()
                .map(AgreedPrice::item)
                .distinct()
                .filter(item -> series.stream().noneMatch(each -> each.item().equals(item)))
                .map(item -> new PriceSeries(item, of(item, own)));
        return new RateCard(Stream.concat(known, more).collect(toImmutableList()));
    }

    private static List<AgreedPrice> of(ChargeItem item, List<AgreedPrice> own) {
        return own.stream().filter(price -> price.item().equals(item)).toList();
    }
}
