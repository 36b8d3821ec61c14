package org.anju.fee;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dated prices of one complex: by item, usage class, grade and lift.
 *
 * <p>Immutable. A price for a unit's own class goes before one for {@link RateClass#ANY}; two prices of one item and class
 * may not overlap.
 */
public final class Tariff {

    private final ImmutableList<AgreedPrice> prices;
    private final ImmutableMap<RateClass, RateCard> cards;
    private final RateCard forAny;
    private final boolean serviceFee;

    private Tariff(ImmutableList<AgreedPrice> prices) {
        this.prices = prices;
        Set<RateClass> classes = new LinkedHashSet<>();
        prices.forEach(price -> classes.add(price.rateClass()));
        ImmutableMap.Builder<RateClass, RateCard> index = ImmutableMap.builder();
        classes.forEach(each -> index.put(each, cardOf(each)));
        this.cards = index.buildOrThrow();
        this.forAny = cardOf(RateClass.ANY);
        this.serviceFee = prices.stream().anyMatch(price -> price.item().kind() == ChargeKind.SERVICE_FEE);
    }

    /**
     * Returns the tariff of the given prices.
     *
     * @throws IllegalArgumentException if two adopted prices of one item and class are in force on one day, or two items
     *     share a code
     */
    public static Tariff of(Iterable<AgreedPrice> prices) {
        ImmutableList<AgreedPrice> all = ImmutableList.copyOf(prices);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkTogether(all.get(i), all.get(j));
            }
        }
        return new Tariff(all);
    }

    /** Returns the tariff of the given prices; see {@link #of(Iterable)}. */
    public static Tariff of(AgreedPrice... prices) {
        return of(ImmutableList.copyOf(prices));
    }

    /**
     * Tells whether two prices can stand in one tariff: items that share a code are one item, and of two adopted prices
     * of one item and class only one is in force on a day.
     */
    public static boolean goTogether(AgreedPrice one, AgreedPrice other) {
        return !one.item().code().equals(other.item().code())
                || one.item().equals(other.item()) && !bothInForce(one, other);
    }

    private static boolean bothInForce(AgreedPrice one, AgreedPrice other) {
        return one.adopted()
                && other.adopted()
                && one.rateClass().equals(other.rateClass())
                && one.days().overlaps(other.days());
    }

    private static void checkTogether(AgreedPrice one, AgreedPrice other) {
        if (!one.item().code().equals(other.item().code())) {
            return;
        }
        checkArgument(
                one.item().equals(other.item()),
                "two items are called %s",
                one.item().code());
        checkArgument(
                !bothInForce(one, other),
                "two prices of %s for %s are in force on one day",
                one.item().code(),
                one.rateClass());
    }

    /** Returns every price, in the order given. */
    public ImmutableList<AgreedPrice> prices() {
        return prices;
    }

    /** Returns the items, each once, in the order given. */
    public ImmutableSet<ChargeItem> items() {
        return prices.stream().map(AgreedPrice::item).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the prices that touch units of {@code rateClass}, by item. */
    RateCard cardFor(RateClass rateClass) {
        return cards.getOrDefault(rateClass, forAny);
    }

    /** Tells whether any unit pays a service fee under this tariff. */
    boolean hasServiceFee() {
        return serviceFee;
    }

    private RateCard cardOf(RateClass rateClass) {
        Map<ChargeItem, List<AgreedPrice>> byItem = new LinkedHashMap<>();
        for (AgreedPrice price : prices) {
            if (price.rateClass().equals(rateClass) || price.rateClass().equals(RateClass.ANY)) {
                byItem.computeIfAbsent(price.item(), item -> new ArrayList<>()).add(price);
            }
        }
        return new RateCard(byItem.entrySet().stream()
                .map(entry -> PriceSeries.of(entry.getKey(), own(rateClass, entry.getValue())))
                .collect(toImmutableList()));
    }

    /** Keeps the prices of the class itself where the owners adopted any; one only announced displaces nothing. */
    private static List<AgreedPrice> own(RateClass rateClass, List<AgreedPrice> prices) {
        List<AgreedPrice> own = prices.stream()
                .filter(price -> price.rateClass().equals(rateClass))
                .toList();
        return own.stream().anyMatch(AgreedPrice::adopted) ? own : prices;
    }
}
