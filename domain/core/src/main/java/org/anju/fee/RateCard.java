package org.anju.fee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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

    /** Returns this card with the items besides that only {@code own} prices are for; mostly there are none. */
    RateCard with(ImmutableList<AgreedPrice> own) {
        RateCard card = this;
        for (int i = 0; i < own.size(); i++) {
            ChargeItem item = own.get(i).item();
            if (!card.has(item)) {
                card = card.with(PriceSeries.of(item, own));
            }
        }
        return card;
    }

    private boolean has(ChargeItem item) {
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).item().equals(item)) {
                return true;
            }
        }
        return false;
    }

    private RateCard with(PriceSeries another) {
        return new RateCard(
                ImmutableList.<PriceSeries>builder().addAll(series).add(another).build());
    }
}
