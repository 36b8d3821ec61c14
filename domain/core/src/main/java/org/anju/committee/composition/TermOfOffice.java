package org.anju.committee.composition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The term of an owners' committee and what was done about it. */
@Value.Immutable
public interface TermOfOffice {

    /** The first day of the term. */
    LocalDate from();

    /** The last day, as the committee states it; by the rules of procedure unless stated. */
    Optional<LocalDate> to();

    /** The day of the election; the first day of the term unless stated. */
    @Value.Default
    default LocalDate electedOn() {
        return from();
    }

    /** When the committee was filed with the street office or township. */
    @Value.Default
    default Occurrence filed() {
        return Occurrence.UNKNOWN;
    }

    /** When the next committee was elected. */
    @Value.Default
    default Occurrence renewed() {
        return Occurrence.UNKNOWN;
    }

    /** When the outgoing committee handed over to the next. */
    @Value.Default
    default Occurrence handedOver() {
        return Occurrence.UNKNOWN;
    }

    /** Throws if the term ends before it begins. */
    @Value.Check
    default void check() {
        checkArgument(!to().map(from()::isAfter).orElse(false), "the term from %s ends on %s", from(), to());
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a term of office. */
    class Builder extends ImmutableTermOfOffice.Builder {
        Builder() {}
    }
}
