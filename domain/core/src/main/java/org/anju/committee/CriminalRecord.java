package org.anju.committee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a criminal record says.
 *
 * @param pending    whether criminal liability is being pursued now
 * @param punishedOn the day the last punishment was imposed; empty where there was none
 */
public record CriminalRecord(boolean pending, Optional<LocalDate> punishedOn) {

    /** Nothing on record. */
    public static final CriminalRecord CLEAN = new CriminalRecord(false, Optional.empty());

    /** Returns the record of somebody last punished on {@code day}. */
    public static CriminalRecord punished(LocalDate day) {
        return new CriminalRecord(false, Optional.of(day));
    }
}
