package org.anju.kernel.deadline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What a changed calendar does to one clock.
 *
 * @param before what it showed
 * @param after  what it shows now
 */
public record CalendarChange(ClockRun before, ClockRun after) {

    /** Tells whether the due day is another one, or is known now and was not, or the reverse. */
    public boolean isDueChanged() {
        return !before.due().equals(after.due());
    }

    /** Returns, in order, the days of either proof that are not marked the same in the other. */
    public ImmutableList<LocalDate> changedDays() {
        Set<DayLine> common = new HashSet<>(before.days());
        common.retainAll(new HashSet<>(after.days()));
        return java.util.stream.Stream.concat(before.days().stream(), after.days().stream())
                .filter(line -> !common.contains(line))
                .map(DayLine::day)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
