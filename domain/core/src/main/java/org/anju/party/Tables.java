package org.anju.party;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;

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

    static <E extends Enum<E>> Optional<ImmutableSet<E>> choices(Optional<Datum> list, Class<E> choices) {
        if (list.isEmpty() || !(list.get() instanceof Datum.Many many)) {
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

    static String names(Collection<? extends Named> values, boolean chinese) {
        return values.stream()
                .map(value -> chinese ? value.text().zh() : value.text().en())
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }
}
