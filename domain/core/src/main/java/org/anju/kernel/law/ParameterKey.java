package org.anju.kernel.law;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The name and kind of a parameter that a policy reads from the rule book.
 *
 * <p>Each measure lists its keys in one class ({@code VoteParameters}, {@code FeeParameters} …); nothing else in a policy
 * knows a legal number.
 *
 * @param <T> what a policy gets
 */
public final class ParameterKey<T> {

    private final String name;
    private final ParameterType<?> type;
    private final Function<Object, Optional<T>> reader;

    private ParameterKey(String name, ParameterType<?> type, Function<Object, Optional<T>> reader) {
        this.name = name;
        this.type = type;
        this.reader = reader;
    }

    /** Returns the key of a parameter of the given type. */
    public static <T> ParameterKey<T> of(String name, ParameterType<T> type) {
        return new ParameterKey<>(name, type, type::accept);
    }

    /** Returns the key of a parameter whose value is the name of one of {@code choices}. */
    public static <E extends Enum<E>> ParameterKey<E> choice(String name, Class<E> choices) {
        ImmutableMap<String, Optional<E>> byName = Arrays.stream(choices.getEnumConstants())
                .collect(ImmutableMap.toImmutableMap(Enum::name, Optional::of));
        return new ParameterKey<>(name, ParameterType.TEXT, value -> byName.getOrDefault(value, Optional.empty()));
    }

    /** Returns the key of a structured parameter; {@code reader} gives nothing where the structure is not understood. */
    public static <T> ParameterKey<T> table(String name, Function<Datum, Optional<T>> reader) {
        return new ParameterKey<>(
                name,
                ParameterType.TABLE,
                value -> value instanceof Datum datum ? reader.apply(datum) : Optional.empty());
    }

    /** Returns this key for the values that satisfy {@code allowed}; any other is of the wrong kind, as a text would be. */
    public ParameterKey<T> where(Predicate<? super T> allowed) {
        return new ParameterKey<>(name, type, value -> reader.apply(value).filter(allowed));
    }

    /** Returns the name, such as {@code vote.participation}. */
    public String name() {
        return name;
    }

    /** Returns the kind of value a rule pack must give. */
    public ParameterType<?> type() {
        return type;
    }

    /** Reads {@code value} of a rule pack, if it is of the right kind. */
    public Optional<T> read(Object value) {
        return reader.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
