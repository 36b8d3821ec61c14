package org.anju.formats.json;

import java.util.Locale;
import org.anju.kernel.law.Text;

/**
 * Something wrong in a JSON file.
 *
 * @param file   the name of the file
 * @param path   the place in it, such as {@code $.parameters[3].value}
 * @param code   what kind of mistake, such as {@code MISSING_FIELD}
 * @param reason what a reader sees
 */
public record JsonMistake(String file, String path, String code, Text reason) {

    /** Returns {@code fee.json $.parameters[3].value: …} with the reason in the language of {@code locale}. */
    public String in(Locale locale) {
        return file + ' ' + path + (Text.isEnglish(locale) ? ": " : "：") + reason.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
