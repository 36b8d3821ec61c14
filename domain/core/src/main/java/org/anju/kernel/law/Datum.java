package org.anju.kernel.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.seal.CanonicalWriter;

/** A structured value of a rule pack (a table, a scheme): text, list or record. Numbers are texts, read exactly. */
public sealed interface Datum {

    /**
     * A text, number or flag as it was written.
     *
     * @param value the characters
     */
    record Leaf(String value) implements Datum {}

    /**
     * A list.
     *
     * @param values its elements
     */
    record Many(ImmutableList<Datum> values) implements Datum {}

    /**
     * A record.
     *
     * @param fields its fields in the order written
     */
    record Fields(ImmutableMap<String, Datum> fields) implements Datum {}

    /** Returns the field called {@code name}, if this is a record that has it. */
    default Optional<Datum> find(String name) {
        return this instanceof Fields fields
                ? Optional.ofNullable(fields.fields().get(name))
                : Optional.empty();
    }

    /** Returns the text of the field called {@code name}, if this is a record that has it as a leaf. */
    default Optional<String> findText(String name) {
        return find(name).flatMap(Datum::asText);
    }

    /** Returns the text, if this is a leaf. */
    default Optional<String> asText() {
        return this instanceof Leaf leaf ? Optional.of(leaf.value()) : Optional.empty();
    }

    /** Returns the field called {@code name} as a yes or no, if it is there and written so. */
    default Optional<Boolean> findFlag(String name) {
        return switch (findText(name).orElse("")) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Returns the field called {@code name} as a whole number, zero or more, if it is there and written so. */
    default Optional<Integer> findCount(String name) {
        return findText(name)
                .flatMap(text -> Optional.ofNullable(Ints.tryParse(text)))
                .filter(number -> number >= 0);
    }

    /** Returns the field called {@code name} as a fraction, if it is there and written so. */
    default Optional<Ratio> findRatio(String name) {
        try {
            return findText(name).map(Ratio::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the field called {@code name} as one of {@code choices}, if it is there and names one. */
    default <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> choices) {
        return find(name).flatMap(field -> field.asChoice(choices));
    }

    /** Returns one of {@code choices}, if this is a leaf that names it. */
    default <E extends Enum<E>> Optional<E> asChoice(Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (asText().filter(choice.name()::equals).isPresent()) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Returns some of {@code choices}, if this is a list of their names and of nothing else. */
    default <E extends Enum<E>> Optional<ImmutableSet<E>> asChoices(Class<E> choices) {
        if (!(this instanceof Many many)) {
            return Optional.empty();
        }
        ImmutableSet.Builder<E> read = ImmutableSet.builder();
        for (Datum element : many.values()) {
            Optional<E> choice = element.asChoice(choices);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            read.add(choice.get());
        }
        return Optional.of(read.build());
    }

    /** Returns the elements, if this is a list; none otherwise. */
    default ImmutableList<Datum> elements() {
        return this instanceof Many many ? many.values() : ImmutableList.of();
    }

    /** Writes the canonical bytes: what it is, how much follows, and that. */
    default void writeTo(CanonicalWriter writer) {
        if (this instanceof Leaf leaf) {
            writer.number(0).text(leaf.value());
        } else if (this instanceof Many many) {
            writer.number(1).count(many.values().size());
            many.values().forEach(value -> value.writeTo(writer));
        } else if (this instanceof Fields fields) {
            writer.number(2).count(fields.fields().size());
            fields.fields().forEach((name, value) -> value.writeTo(writer.text(name)));
        }
    }
}
