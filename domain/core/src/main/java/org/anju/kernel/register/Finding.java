package org.anju.kernel.register;

import java.util.Locale;
import org.anju.kernel.law.Text;

/**
 * Something that keeps a list from being taken in.
 *
 * @param row   which entry of the list, from 0; -1 where it is about the list as a whole
 * @param fault what is wrong
 * @param about what it is wrong with, such as a code or an id
 */
public record Finding(int row, Fault fault, String about) {

    /** Returns the sentence for a reader; rows are counted from 1. */
    public String in(Locale locale) {
        String text = fault.text().in(locale) + (Text.isEnglish(locale) ? ": " : "：") + about;
        if (row < 0) {
            return text;
        }
        return (Text.isEnglish(locale) ? "row " + (row + 1) + ", " : "第" + (row + 1) + "行，") + text;
    }
}
