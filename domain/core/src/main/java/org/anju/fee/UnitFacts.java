package org.anju.fee;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/** Everything about a unit that a bill depends on. */
@Value.Immutable
public interface UnitFacts {

    /** The unit. */
    UnitId unit();

    /** What decides its price. */
    RateClass rateClass();

    /** Whether it is affordable housing (保障性住房), whose guided grade may be limited. */
    @Value.Default
    default boolean affordable() {
        return false;
    }

    /** The area on the certificate of title; empty while there is none. */
    Optional<StatedArea> certificateArea();

    /** The area in the purchase contract; empty where unknown. */
    Optional<StatedArea> contractArea();

    /** How many parking spaces it pays for; zero or more. */
    @Value.Default
    default int spaces() {
        return 0;
    }

    /** Who held it and when, earliest first. */
    ImmutableList<Tenure> tenures();

    /** The vacancy the bill touches, if any. */
    Optional<Vacancy> vacancy();

    /** What its meters counted. */
    ImmutableList<MeterReading> readings();

    /** Prices agreed for this unit alone; they go before the tariff's. */
    ImmutableList<AgreedPrice> ownPrices();

    /** Throws if a count is negative. */
    @Value.Check
    default void check() {
        checkArgument(spaces() >= 0, "a number of spaces must not be negative: %s", spaces());
    }

    /** Returns a delivered unit with a certificate, held by one owner on every day. */
    static UnitFacts of(UnitId unit, RateClass rateClass, Area area, OwnerId owner) {
        Builder facts = builder();
        facts.unit(unit)
                .rateClass(rateClass)
                .certificateArea(StatedArea.of(area))
                .addTenure(Tenure.owner(owner, DateRange.ALWAYS));
        return facts.build();
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the facts. */
    class Builder extends ImmutableUnitFacts.Builder {
        Builder() {}
    }
}
