package org.anju.kernel.deadline;

import java.time.LocalDate;
import java.util.Locale;
import org.anju.kernel.decision.Words;
import org.anju.kernel.law.Text;

/**
 * One day of a proof.
 *
 * @param day      the day
 * @param mark     whether it counts, and why
 * @param occasion the holiday it belongs to or makes up for, such as 春节; empty where there is none
 */
public record DayLine(LocalDate day, DayMark mark, String occasion) {

    /** Returns {@code 2024年10月1日：放假，不计入（国庆节）}. */
    public String in(Locale locale) {
        boolean english = Text.isEnglish(locale);
        String name = occasion.isEmpty() ? "" : Occasions.text(occasion).in(locale);
        return Words.value(day, locale)
                + (english ? ": " : "：")
                + mark.text().in(locale)
                + (name.isEmpty() ? "" : english ? " (" + name + ")" : "（" + name + "）");
    }
}
