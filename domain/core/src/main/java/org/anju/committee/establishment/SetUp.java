package org.anju.committee.establishment;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;

/**
 * What was set up in a complex with a provider.
 *
 * @param body          what was set up; empty where nothing was
 * @param on            the day it was set up; empty where nothing was, or the day is not known
 * @param conditionsMet whether the conditions of a first assembly are met; empty where that is not known
 */
public record SetUp(Optional<CommitteeKind> body, Optional<LocalDate> on, Optional<Boolean> conditionsMet) {

    /** Nothing was set up. */
    public static SetUp nothing(Optional<Boolean> conditionsMet) {
        return new SetUp(Optional.empty(), Optional.empty(), conditionsMet);
    }
}
