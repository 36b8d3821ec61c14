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
 * @param reason    why it is missing
 * @param citations the law that leaves it open, where there is one
 * @param audience  who may be told
 */
public record Missing(String code, String about, Text reason, ImmutableList<Citation> citations, Audience audience) {

    /** Returns the sentence for a reader. */
    public String in(Locale locale) {
        String name = about.isEmpty() ? code : code + " [" + about + "]";
        return (Text.isEnglish(locale) ? "Missing " + name + ": " : "缺少 " + name + "：") + reason.in(locale);
    }
}
