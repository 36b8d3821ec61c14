package org.anju.fee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/** Prices agreed for one unit, which go before the tariff's on the days they hold. */
final class OwnPrices {

    private OwnPrices() {}

    /** Returns {@code series} with {@code own} going first, and the items that only {@code own} names. */
    static ImmutableList<PriceSeries> before(ImmutableList<PriceSeries> series, List<AgreedPrice> own) {
        Stream<PriceSeries> known = series.stream().map(each -> each.behind(of(each.item(), own)));
        Stream<PriceSeries> more = own.stream()
                .map(AgreedPrice::item)
                .distinct()
                .filter(item -> series.stream().noneMatch(each -> each.item().equals(item)))
                .map(item -> new PriceSeries(item, of(item, own)));
        return Stream.concat(known, more).collect(toImmutableList());
    }

    private static List<AgreedPrice> of(ChargeItem item, List<AgreedPrice> own) {
        return own.stream().filter(price -> price.item().equals(item)).toList();
    }
}
