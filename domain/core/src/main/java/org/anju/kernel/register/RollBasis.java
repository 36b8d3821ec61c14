package org.anju.kernel.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/** What a roll is frozen from: the units of a complex and who owns them on the day the vote is opened. */
@Value.Immutable
public interface RollBasis {

    /** The complex. */
    ComplexId complex();

    /** Its units; those of another complex are passed over. */
    ImmutableList<ExclusiveUnit> units();

    /** Who owns them on that day; each unit once. */
    ImmutableList<Ownership> ownerships();

    /** Whose vote it is. */
    @Value.Default
    default CostBearingRange range() {
        return CostBearingRange.WHOLE;
    }

    /** Owners whose rights the bylaws restrict, for instance because they do not pay (GR-274 art. 20). */
    ImmutableSet<OwnerId> restricted();

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a basis. */
    class Builder extends ImmutableRollBasis.Builder {
        Builder() {}
    }
}
