package org.anju.kernel.law;

import java.util.Optional;
import org.anju.kernel.time.Term;

/** The limits an outer layer sets to the values of inner ones. */
final class Bounds {

    private Bounds() {}

    /** Tells whether {@code inner} keeps within the limits of {@code outer}; a value that cannot be compared does not. */
    static boolean allow(Parameter outer, Parameter inner) {
        Object value = inner.value().orElse("");
        return outer.atLeast()
                        .map(least -> compare(value, least).filter(c -> c >= 0).isPresent())
                        .orElse(true)
                && outer.atMost()
                        .map(most -> compare(value, most).filter(c -> c <= 0).isPresent())
                        .orElse(true);
    }

    private static Optional<Integer> compare(Object value, Object limit) {
        if (value instanceof Term term && limit instanceof Term other) {
            return term.unit() == other.unit()
                    ? Optional.of(Integer.compare(term.amount(), other.amount()))
                    : Optional.empty();
        }
        if (value instanceof Comparable<?> && value.getClass() == limit.getClass()) {
            @SuppressWarnings("unchecked")
            Comparable<Object> comparable = (Comparable<Object>) value;
            return Optional.of(comparable.compareTo(limit));
        }
        return Optional.empty();
    }
}
