package org.anju.kernel.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.DateRange;
import org.immutables.value.Value;

/**
 * One dated entry of a rule pack: a value with its law, or the statement that the law leaves it open.
 *
 * <p>Entries are never edited: a correction is a new entry with a later {@link #recordedAt()}.
 */
@Value.Immutable
public interface Parameter {

    /** The name of the {@link ParameterKey} it answers to. */
    String key();

    /**
     * What a reader calls it, such as 参与表决比例; empty where nobody named it.
     *
     * <p>A key has one name: in a rule book every entry bears the one that the outermost pack gives.
     */
    @Value.Default
    default Text name() {
        return Text.EMPTY;
    }

    /** The layer of the pack it stands in. */
    Layer layer();

    /** The value, of the Java type of its {@link ParameterType}; empty where the law leaves it open. */
    Optional<Object> value();

    /** The kind of value an open entry waits for; empty where it has a value, or nobody said. */
    Optional<ParameterType<?>> expects();

    /** The days the value is meant for; the instrument must be in force as well. */
    @Value.Default
    default DateRange valid() {
        return DateRange.ALWAYS;
    }

    /** When it was recorded; the later of two entries for one day and layer counts. */
    Instant recordedAt();

    /** The day after which somebody should look whether it still holds. */
    Optional<LocalDate> reviewBy();

    /** Where it is written; the first is the instrument whose dates bind it. */
    ImmutableList<Citation> citations();

    /** How strongly it binds. */
    @Value.Default
    default Strength strength() {
        return Strength.MUST;
    }

    /** How well it is known. */
    Provenance provenance();

    /** Whether an inner layer may put another value in its place. */
    @Value.Default
    default boolean overridable() {
        return false;
    }

    /** The least value an inner layer may set; nothing where any will do. */
    Optional<Object> atLeast();

    /** The largest value an inner layer may set; nothing where any will do. */
    Optional<Object> atMost();

    /** What a reader should know: why it is open, what is disputed, what was seen elsewhere. */
    @Value.Default
    default Text note() {
        return Text.EMPTY;
    }

    /** The row of the decision table or register it answers, such as {@code D-4}; empty where it answers none. */
    @Value.Default
    default String row() {
        return "";
    }

    /** Throws if the entry names no parameter. */
    @Value.Check
    default void check() {
        checkArgument(!key().isEmpty(), "a parameter needs a key");
    }

    /** Returns the name with the key behind it, as a reader sees it; the key alone where nobody named it. */
    default Text title() {
        return name().withCode(key());
    }

    /** Returns this entry under {@code name}. */
    default Parameter named(Text name) {
        return name().equals(name) ? this : builder().from(this).name(name).build();
    }

    /** Tells whether the law leaves it open. */
    @Value.Derived
    default boolean isOpen() {
        return value().isEmpty();
    }

    /** Tells whether the value rests on a draft that nobody is bound by yet. */
    default boolean isDraft() {
        return rests(Force.DRAFT);
    }

    /** Tells whether the value was made up for a demonstration. */
    default boolean isDemonstration() {
        return rests(Force.DEMONSTRATION) || provenance() == Provenance.DEMONSTRATION;
    }

    private boolean rests(Force force) {
        return !citations().isEmpty() && citations().get(0).instrument().force() == force;
    }

    /** The days it applies: those it is meant for on which its instrument is in force; empty while those are open. */
    @Value.Lazy
    default Optional<DateRange> applies() {
        return citations().isEmpty()
                ? Optional.of(valid())
                : citations().get(0).instrument().inForce().map(valid()::intersection);
    }

    /** Tells whether it applies on {@code day}. */
    default boolean appliesOn(LocalDate day) {
        return applies().filter(days -> days.contains(day)).isPresent();
    }

    /** The digest of everything it says. */
    @Value.Lazy
    default Digest digest() {
        CanonicalWriter writer = new CanonicalWriter()
                .text(key())
                .text(layer().name())
                .text(expects().map(ParameterType::name).orElse(""))
                .text(valid().toString())
                .moment(recordedAt())
                .text(reviewBy().map(LocalDate::toString).orElse(""))
                .text(strength().name())
                .text(provenance().name())
                .number(overridable() ? 1 : 0)
                .text(row());
        name().writeTo(writer);
        note().writeTo(writer);
        Stream.of(value(), atLeast(), atMost()).forEach(limit -> write(limit, writer));
        writer.count(citations().size());
        citations().forEach(citation -> citation.writeTo(writer));
        return writer.digest();
    }

    private static void write(Optional<Object> value, CanonicalWriter writer) {
        writer.count(value.isPresent() ? 1 : 0);
        value.ifPresent(given -> {
            writer.text(ParameterType.of(given).name());
            if (given instanceof Datum datum) {
                datum.writeTo(writer);
            } else {
                writer.text(given.toString());
            }
        });
    }

    /** Writes the canonical bytes. */
    default void writeTo(CanonicalWriter writer) {
        writer.bytes(digest().toBytes());
    }

    /** Returns a builder; each attribute is set once. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a parameter. */
    class Builder extends ImmutableParameter.Builder {
        Builder() {}
    }
}
