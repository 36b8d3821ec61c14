package org.anju.assembly.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection to a line of the roll.
 *
 * @param id     what it is called
 * @param unit   the unit it is about
 * @param since  the day it was made
 * @param upheld what was answered; empty while nobody answered
 */
public record RollObjection(String id, String unit, LocalDate since, Optional<Boolean> upheld) {

    /** Tells whether it still waits for an answer. */
    public boolean isOpen() {
        return upheld.isEmpty();
    }

    RollObjection answered(boolean right) {
        return new RollObjection(id, unit, since, Optional.of(right));
    }
}
