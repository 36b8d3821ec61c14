package org.anju.kernel.decision;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Text;

/**
 * Something that must be known before the question can be decided.
 *
 * @param code      the name of the parameter or fact, such as {@code vote.parkingCounts} or {@code unit.area}
 * @param about     which of several, such as a unit number; empty where there is one
 * @param name      what a reader calls it; empty where nobody named it
 * @param reason    why it is missing; its name where there is no other reason than that nobody stated it
 * @param citations the law that leaves it open, where there is one
 * @param audience  who may be told
 */
public record Missing(
        String code, String about, Text name, Text reason, ImmutableList<Citation> citations, Audience audience) {

    /** Returns what a reader calls it, with its code; the code alone where nobody named it. */
    public Text title() {
        return name.withCode(code);
    }

    /** Returns the sentence for a reader. */
    public String in(Locale locale) {
        boolean english = Text.isEnglish(locale);
        return (english ? "Missing " : "缺少 ")
                + title().in(locale)
                + (about.isEmpty() ? "" : " [" + about + "]")
                + (reason.equals(name) ? "" : (english ? ": " : "：") + reason.in(locale));
    }
}
