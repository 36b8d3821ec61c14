package org.anju.kernel.deadline;

import java.time.LocalDateTime;

/**
 * Something that happens to a clock.
 *
 * @param at   when, in local time
 * @param kind what
 */
public record ClockEvent(LocalDateTime at, Kind kind) {

    /** What can happen to a clock. */
    public enum Kind {
        /** It starts; the day it starts on is not counted. */
        START,
        /** It stands still from this day on, or from this moment if it counts hours. */
        PAUSE,
        /** It goes on from this day on, or from this moment if it counts hours. */
        RESUME
    }
}
