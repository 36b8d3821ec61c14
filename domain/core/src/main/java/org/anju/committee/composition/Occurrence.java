package org.anju.committee.composition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether something happened: on a day, not at all, or nobody knows, which is neither.
 *
 * @param on       the day; empty if it did not happen or nobody knows
 * @param ruledOut whether it is known not to have happened so far
 */
public record Occurrence(Optional<LocalDate> on, boolean ruledOut) {

    /** Nobody knows. */
    public static final Occurrence UNKNOWN = new Occurrence(Optional.empty(), false);

    /** It did not happen so far. */
    public static final Occurrence NONE = new Occurrence(Optional.empty(), true);

    /** Returns that it happened on {@code day}. */
    public static Occurrence on(LocalDate day) {
        return new Occurrence(Optional.of(day), false);
    }

    /** Tells whether anything is said of it. */
    public boolean isTold() {
        return ruledOut || on.isPresent();
    }

    /** Tells whether it had happened by {@code day}; empty where nobody knows. */
    public Optional<Boolean> by(LocalDate day) {
        return ruledOut ? Optional.of(false) : on.map(happened -> !happened.isAfter(day));
    }
}
