package org.anju.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.Composition;
import org.anju.committee.composition.TermOfOffice;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.SetUp;
import org.anju.committee.office.TenureState;
import org.immutables.value.Value;

/** What is known of how a complex governs itself; every fact may be unknown, which is not the same as no. */
@Value.Immutable
public interface ScreeningFacts {

    /** Whether a provider serves the complex; complexes without one are another measure's. */
    Optional<Boolean> served();

    /** Which body was set up, and when; without one nothing was. */
    @Value.Default
    default SetUp founded() {
        return SetUp.nothing(Optional.empty());
    }

    /** From what it can be told whether a first assembly is due. */
    @Value.Default
    default EstablishmentFacts conditions() {
        return EstablishmentFacts.UNKNOWN;
    }

    /** The term of an owners' committee. */
    Optional<TermOfOffice> term();

    /** Who sits. */
    Optional<Composition> composition();

    /** The day of the last meeting of the body. */
    Optional<LocalDate> lastMeeting();

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that knows what the term of a committee on record says on {@code day}: body, term, filing, seats, last
     * meeting. Whether a provider serves the complex is still to be told.
     */
    static Builder of(TenureState term, LocalDate day) {
        Builder facts = new Builder();
        RecordedTerm.tell(term, day, facts);
        return facts;
    }

    /** Builds the facts. */
    class Builder extends ImmutableScreeningFacts.Builder {
        Builder() {}
    }
}
