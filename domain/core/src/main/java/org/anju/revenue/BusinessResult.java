package org.anju.revenue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.money.Money;
import org.immutables.value.Value;

/** What a business on common parts brought and cost in a period, as its operator states it. */
@Value.Immutable
public interface BusinessResult {

    /** Gross income, tax included. */
    Money gross();

    /** The rate of the tax that is included in it, if any, such as 3/100; the tax counts as proven. */
    Optional<Ratio> taxIncludedAt();

    /** The costs claimed, apart from that tax. */
    ImmutableList<CostClaim> costs();

    /** What of the net was allocated before. */
    @Value.Default
    default Money allocated() {
        return Money.ZERO;
    }

    /** What the business was approved by. */
    Approval approval();

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    class Builder extends ImmutableBusinessResult.Builder {
        Builder() {}
    }
}
