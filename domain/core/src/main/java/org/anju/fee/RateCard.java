package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anju.kernel.time.DateRange;

/** The prices that touch one class of units, by item, and what can be known of them before any bill is made. */
final class RateCard {

    private final ImmutableList<PriceSeries> series;
    private final ImmutableList<LocalDate> changes;
    private final boolean serviceFee;
    private final boolean byArea;

    RateCard(ImmutableList<PriceSeries> series) {
        this.series = series;
        Set<LocalDate> days = new TreeSet<>();
        boolean anyServiceFee = false;
        boolean anyByArea = false;
        for (PriceSeries each : series) {
            each.addChangesTo(days);
            anyServiceFee |= each.item().kind() == ChargeKind.SERVICE_FEE;
            anyByArea |= each.item().basis() == Basis.AREA_MONTH;
        }
        days.remove(DateRange.ALWAYS.from());
        days.remove(DateRange.ALWAYS.to());
        this.changes = ImmutableList.copyOf(days);
        this.serviceFee = anyServiceFee;
        this.byArea = anyByArea;
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
        ImmutableList.Builder<PriceSeries> merged = ImmutableList.builder();
        Set<ChargeItem> known = new HashSet<>();
        for (PriceSeries each : series) {
            merged.add(each.behind(of(each.item(), own)));
            known.add(each.item());
        }
        for (AgreedPrice price : own) {
            if (known.add(price.item())) {
                merged.add(new PriceSeries(price.item(), of(price.item(), own)));
            }
        }
        return new RateCard(merged.build());
    }

    private static List<AgreedPrice> of(ChargeItem item, List<AgreedPrice> own) {
        List<AgreedPrice> prices = new ArrayList<>();
        for (AgreedPrice price : own) {
            if (price.item().equals(item)) {
                prices.add(price);
            }
        }
        return prices;
    }
}
