package org.anju.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.UnitId;
import org.anju.revenue.ledger.LedgerEntry;
import org.immutables.value.Value;

/** Everything known about one complex, as of one moment. */
@Value.Immutable
public interface ComplexFacts {

    /** Its identity. */
    ComplexId id();

    /** Its name. */
    String name();

    /** The community (社区) it lies in. */
    DivisionCode community();

    /** How it is governed. */
    ComplexStage stage();

    /** Who served it, and when. */
    ImmutableList<Service> services();

    /** Its units. */
    ImmutableList<ExclusiveUnit> units();

    /** Who held them, and when. */
    ImmutableList<Holding> holdings();

    /** The prices agreed. */
    Tariff tariff();

    /** What the bill of each unit depends on. */
    ImmutableMap<UnitId, UnitFacts> billing();

    /** Charges to be checked. */
    ImmutableList<ChargeFacts> charges();

    /** Acts of collection to be judged. */
    ImmutableList<ConductFacts> conduct();

    /** The entries of its public-revenue ledger, in the order they were recorded. */
    ImmutableList<LedgerEntry> entries();

    /** The statements posted. */
    ImmutableList<PublicationFacts> publications();

    /** The votes of its owners. */
    ImmutableList<VoteFacts> votes();

    /** The people who stand for its committee. */
    ImmutableList<CandidateFacts> candidates();

    /** Returns who owns what on {@code day}. */
    default ImmutableList<Ownership> ownershipsOn(LocalDate day) {
        return holdings().stream()
                .filter(holding -> holding.days().contains(day))
                .map(Holding::ownership)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns who serves it on {@code day}, if anybody does. */
    default Optional<ProviderId> providerOn(LocalDate day) {
        return Service.on(services(), day);
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the facts. */
    class Builder extends ImmutableComplexFacts.Builder {
        Builder() {}
    }
}
