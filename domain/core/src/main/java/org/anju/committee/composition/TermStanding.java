package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the term of an owners' committee stands; a day nobody could work out is absent. */
@Value.Immutable
public interface TermStanding {

    /** The last day of the term. */
    Optional<LocalDate> lastDay();

    /** The last day for filing. */
    Optional<LocalDate> filingDue();

    /** The day from which the next election is to be prepared, where the rules name one. */
    Optional<LocalDate> renewalFrom();

    /** The last day for handing over to the next committee, once it is elected. */
    Optional<LocalDate> handoverDue();

    /** Where the term stands on the day decided for. */
    Optional<TermState> state();

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a standing. */
    class Builder extends ImmutableTermStanding.Builder {
        Builder() {}
    }
}
