package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        ImmutableList.Builder<PriceSeries> merged = ImmutableList.builderWithExpectedSize(series.size() + 1);
        for (PriceSeries each : series) {
            merged.add(each.behind(own));
        }
        for (int i = 0; i < own.size(); i++) {
            ChargeItem item = own.get(i).item();
            if (isNew(item) && isFirst(item, own, i)) {
                merged.add(PriceSeries.of(item, own));
            }
        }
        return new RateCard(merged.build());
    }

    private boolean isNew(ChargeItem item) {
        return series.stream().noneMatch(each -> each.item().equals(item));
    }

    private static boolean isFirst(ChargeItem item, List<AgreedPrice> own, int at) {
        return own.subList(0, at).stream().noneMatch(price -> price.item().equals(item));
    }
}
