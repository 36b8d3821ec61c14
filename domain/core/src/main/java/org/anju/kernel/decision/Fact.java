package org.anju.kernel.decision;

import org.anju.kernel.law.Text;

/**
 * The name of a fact a policy relies on; policies keep theirs as constants.
 *
 * @param code     its name in files and logs, such as {@code roll.heads}
 * @param text     what a reader calls it
 * @param audience who may see its value
 */
public record Fact(String code, Text text, Audience audience) {

    /** Returns the name of a fact that anybody may see. */
    public static Fact open(String code, String zh, String en) {
        return new Fact(code, Text.of(zh, en), Audience.PUBLIC);
    }

    /** Returns the name of a fact that officers may see. */
    public static Fact official(String code, String zh, String en) {
        return new Fact(code, Text.of(zh, en), Audience.OFFICER);
    }

    /** Returns the name of a fact that only the person concerned and officers may see. */
    public static Fact personal(String code, String zh, String en) {
        return new Fact(code, Text.of(zh, en), Audience.SUBJECT);
    }
}
