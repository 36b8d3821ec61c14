package org.anju.party;

import java.time.LocalDate;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** What a year (每年) of training is. */
public enum TrainingYear implements Named {
    /** The calendar year of the day asked about; what is still wanting may be made good until its last day. */
    CALENDAR_YEAR("自然年度", "calendar year"),
    /** The year that ends with the day asked about. */
    PAST_YEAR("此前一年", "the year up to the day");

    private final Text text;

    TrainingYear(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Returns the days that count on {@code day}, that day included. */
    public DateRange days(LocalDate day) {
        LocalDate from =
                this == CALENDAR_YEAR ? day.withDayOfYear(1) : day.plusDays(1).minusYears(1);
        return DateRange.closed(from, day);
    }

    /** Tells whether on {@code day} nothing more can be made good. */
    public boolean isOver(LocalDate day) {
        return this == PAST_YEAR || day.getDayOfYear() == day.lengthOfYear();
    }

    @Override
    public Text text() {
        return text;
    }
}
