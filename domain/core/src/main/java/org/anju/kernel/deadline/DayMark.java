package org.anju.kernel.deadline;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Whether a day counts toward a term, and why. */
public enum DayMark implements Named {
    /** The day the clock started; not counted (Civil Code art. 201). */
    START_DAY(false, "起算当日，不计入", "start day, not counted"),
    /** A day of a term in calendar days, months or years, or of hours. */
    COUNTED(true, "计入", "counted"),
    /** A working day of a term in working days. */
    WORKDAY(true, "工作日，计入", "working day, counted"),
    /** A make-up working day. */
    MAKE_UP_WORKDAY(true, "调休上班，计入", "make-up working day, counted"),
    /** A Saturday or Sunday. */
    WEEKEND(false, "周末，不计入", "weekend, not counted"),
    /** A holiday. */
    HOLIDAY(false, "放假，不计入", "holiday, not counted"),
    /** The clock stood still. */
    PAUSED(false, "暂停，不计入", "paused, not counted"),
    /** The last day was a day off, or this one is the next day off or the working day after it (art. 203). */
    PUT_OFF(false, "期满日为休假日，顺延", "the last day is a day off, put off");

    private final boolean counted;
    private final Text text;

    DayMark(boolean counted, String zh, String en) {
        this.counted = counted;
        this.text = Text.of(zh, en);
    }

    /** Tells whether it counts toward the term. */
    public boolean isCounted() {
        return counted;
    }

    @Override
    public Text text() {
        return text;
    }
}
