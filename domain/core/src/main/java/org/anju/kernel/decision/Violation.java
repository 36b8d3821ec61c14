package org.anju.kernel.decision;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.anju.kernel.law.Citation;

/**
 * A rule that does not hold, with the law behind it.
 *
 * @param rule      the rule
 * @param args      what its text speaks of
 * @param citations the law behind it
 */
public record Violation(Rule rule, ImmutableList<Object> args, ImmutableList<Citation> citations) {

    /** Returns what a refusal on this ground is called, such as {@code NOT_QUORATE_HEADS}. */
    public String code() {
        return rule.code();
    }

    /** Returns the sentence for a reader, with its citations. */
    public String in(Locale locale) {
        return Words.fill(rule.unmet(), args, locale) + Words.cite(citations, locale);
    }
}
