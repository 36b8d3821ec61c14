package org.anju.kernel.journal;

import static com.google.common.base.Preconditions.checkArgument;

/** What a stream, an event or a type of event may be called. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static void check(String what, String name) {
        checkArgument(
                isName(name),
                "a name of a%s %s is one line of at most 200 characters: %s",
                what.startsWith("e") ? "n" : "",
                what,
                name);
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
    }
}
