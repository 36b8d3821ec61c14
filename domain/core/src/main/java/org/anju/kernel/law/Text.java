package org.anju.kernel.law;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * A text in Chinese and English; {@code {0}}, {@code {1}} … are places for arguments.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
@Immutable
public record Text(String zh, String en) {

    /** Nothing to say. */
    public static final Text EMPTY = new Text("", "");

    /** Returns the two texts together. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Returns the same word in both languages: a code, a number, a proper name. */
    public static Text same(String word) {
        return new Text(word, word);
    }

    /** Returns this text with {@code code} behind it in parentheses; the code alone where there is nothing to say. */
    public Text withCode(String code) {
        return equals(EMPTY) ? same(code) : of(zh + "（" + code + "）", en + " (" + code + ")");
    }

    /** Returns the text for {@code locale}: English for English, Chinese for every other. */
    public String in(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    /** Tells whether {@code locale} asks for English. */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.text(zh).text(en);
    }
}
