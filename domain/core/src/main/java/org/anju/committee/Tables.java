package org.anju.committee;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.anju.kernel.law.Datum;

/** Reads the structured parameters of this measure; what is not understood is nothing, never a guess. */
final class Tables {

    private Tables() {}

    static <E extends Enum<E>> Optional<E> choice(Optional<String> name, Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (name.filter(choice.name()::equals).isPresent()) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    static <E extends Enum<E>> Optional<ImmutableSet<E>> choices(Datum list, Class<E> choices) {
        if (!(list instanceof Datum.Many many)) {
            return Optional.empty();
        }
        ImmutableSet.Builder<E> read = ImmutableSet.builder();
        for (Datum element : many.values()) {
            Optional<E> choice = choice(element.asText(), choices);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            read.add(choice.get());
        }
        return Optional.of(read.build());
    }

    static Optional<Boolean> flag(Datum table, String field) {
        return switch (table.findText(field).orElse("")) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Reads a whole number, zero or more. */
    static Optional<Integer> count(Datum table, String field) {
        return table.findText(field)
                .flatMap(text -> Optional.ofNullable(Ints.tryParse(text)))
                .filter(number -> number >= 0);
    }
}
