package org.anju.revenue;

import java.util.Optional;
import org.anju.kernel.money.Money;
import org.immutables.value.Value;

/** A spending of public revenue that is planned or was made. */
@Value.Immutable
public interface Spending {

    /** What it is for; empty for a purpose that is none of the six. */
    Optional<PermittedUse> use();

    /** How much. */
    Money amount();

    /** What it was approved by. */
    Approval approval();

    /** Whether there is an owners' assembly. */
    boolean assemblyExists();

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a spending. */
    class Builder extends ImmutableSpending.Builder {
        Builder() {}
    }
}
