package org.anju.committee.composition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.exact.Ratio;
import org.immutables.value.Value;

/** A committee told by its numbers. What is not known is left out and, where it matters, named as missing. */
@Value.Immutable
public interface Composition {

    /** Which committee. */
    CommitteeKind kind();

    /** Seats by the rules of procedure; the parameter {@code committee.seats} unless stated. */
    Optional<Integer> seats();

    /** Households of the complex; asked where only small complexes may have so few seats. */
    Optional<Integer> households();

    /** Members elected or appointed at the start; as many as there are seats unless stated. */
    Optional<Integer> elected();

    /** Members who left since. */
    Optional<Integer> vacated();

    /** Alternates who are able and willing to move up. */
    Optional<Integer> alternates();

    /** Members who are owners. */
    Optional<Integer> owners();

    /** On whose behalf the chair sits; asked of a property management committee. */
    Optional<Chair> chair();

    /** The share of the complex that later phases will be, from nothing to the whole. */
    Optional<Ratio> laterPhaseShare();

    /** The first day of the term. */
    Optional<LocalDate> from();

    /** Throws if a number is negative, the later phases are more than the complex. */
    @Value.Check
    default void check() {
        checkArgument(
                Stream.of(seats(), households(), elected(), vacated(), alternates(), owners())
                        .allMatch(number -> number.orElse(0) >= 0),
                "a number of people must not be negative: %s",
                this);
        checkArgument(laterPhaseShare().map(Ratio::isShare).orElse(true), "%s is no share", laterPhaseShare());
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a composition. */
    class Builder extends ImmutableComposition.Builder {
        Builder() {}
    }
}
