package org.anju.committee.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting of the committee and what was done about its decisions.
 *
 * @param held     the meeting
 * @param posted   the day its decisions were posted; empty while they are not
 * @param reported the day they were reported to the residents' committee; empty while they are not
 */
public record Session(TenureStep.MeetingHeld held, Optional<LocalDate> posted, Optional<LocalDate> reported) {

    Session postedOn(LocalDate day) {
        return new Session(held, Optional.of(day), reported);
    }

    Session reportedOn(LocalDate day) {
        return new Session(held, posted, Optional.of(day));
    }

    boolean isCalled(String meeting) {
        return held.meeting().equals(meeting);
    }
}
