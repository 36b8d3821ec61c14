package org.anju.fee;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.money.UnitPrice;
import org.immutables.value.Value;

/** What contract, price board and supplier say about a charge. */
@Value.Immutable
public interface ChargeTerms {

    /** Whether the contract names the item, or this owner ordered it separately. */
    boolean agreed();

    /** The agreed rate in force on the billing day; empty where unknown. */
    Optional<UnitPrice> agreedRate();

    /** What the price board says of the item. */
    ImmutableSet<PostedElement> posted();

    /** Since when it is posted; empty where it is not. */
    Optional<LocalDate> postedFrom();

    /** Who sets the service fee; a guided price may bind before the assembly only. */
    @Value.Default
    default Stage stage() {
        return Stage.ASSEMBLY;
    }

    /** What decides the guided base. */
    @Value.Default
    default RateClass rateClass() {
        return RateClass.ANY;
    }

    /** Whether it is affordable housing (保障性住房). */
    @Value.Default
    default boolean affordable() {
        return false;
    }

    /** The supplier's own price, for a utility collected for it; empty where unknown. */
    Optional<UnitPrice> supplierPrice();

    /** Whether paying it is made a condition of another payment or service. */
    @Value.Default
    default boolean bundled() {
        return false;
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the terms. */
    class Builder extends ImmutableChargeTerms.Builder {
        Builder() {}
    }
}
