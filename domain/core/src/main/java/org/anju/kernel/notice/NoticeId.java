package org.anju.kernel.notice;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name of a notice, given by whoever posts it: posting the same notice twice posts it once.
 *
 * @param value a text of one to 200 characters
 */
public record NoticeId(String value) {

    private static final int LONGEST = 200;

    /** Throws if it is empty or too long. */
    public NoticeId {
        checkArgument(
                !value.isEmpty() && value.length() <= LONGEST,
                "an id has one to 200 characters, not %s",
                value.length());
    }

    /** Returns the id {@code value}. */
    public static NoticeId of(String value) {
        return new NoticeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
