package org.anju.fee;

import static com.google.common.base.Preconditions.checkArgument;

import org.anju.kernel.money.Money;
import org.immutables.value.Value;

/** What somebody charges. */
@Value.Immutable
public interface Charge {

    /** The item. */
    ChargeItem item();

    /** At what price. */
    Price rate();

    /** How much of it, in the unit of the item's {@link Basis}; zero or more. */
    long quantity();

    /** For how many months; one for a meter. */
    @Value.Default
    default long months() {
        return 1;
    }

    /** What is charged for it. */
    Money amount();

    /** Throws if quantity or months are negative. */
    @Value.Check
    default void check() {
        checkArgument(quantity() >= 0, "a quantity must not be negative: %s", quantity());
        checkArgument(months() >= 0, "months must not be negative: %s", months());
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a charge. */
    class Builder extends ImmutableCharge.Builder {
        Builder() {}
    }
}
