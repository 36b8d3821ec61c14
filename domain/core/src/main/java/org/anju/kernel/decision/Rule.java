package org.anju.kernel.decision;

import org.anju.kernel.law.Text;

/**
 * A rule a policy applies; policies keep theirs as constants.
 *
 * <p>The law behind it is not written here: it comes from the parameter the rule is applied with, so that changing the
 * rule book changes the value, the text and the citation together.
 *
 * @param capability the capability it serves, such as {@code 2.5}
 * @param code       what a refusal on this ground is called, such as {@code NOT_QUORATE_HEADS}
 * @param met        what to say when it holds; {@code {0}} … stand for the arguments of the check
 * @param unmet      what to say when it does not
 * @param audience   who may see that it was applied
 */
public record Rule(String capability, String code, Text met, Text unmet, Audience audience) {

    /** Returns a rule whose application anybody may see. */
    public static Rule of(String capability, String code, Text met, Text unmet) {
        return new Rule(capability, code, met, unmet, Audience.PUBLIC);
    }

    /** Returns the same rule for another audience. */
    public Rule seenBy(Audience other) {
        return new Rule(capability, code, met, unmet, other);
    }
}
