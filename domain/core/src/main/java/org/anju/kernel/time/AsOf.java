package org.anju.kernel.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two moments every decision is taken under: the day the law and the facts are asked for, and the moment up to which
 * facts had been recorded.
 *
 * <p>With an earlier {@code knownAt} yesterday's answer can be repeated although facts were corrected since.
 *
 * @param validOn the day asked about
 * @param knownAt facts recorded later than this do not count
 */
public record AsOf(LocalDate validOn, Instant knownAt) {

    /** Returns the given day, with everything known that was ever recorded. */
    public static AsOf date(LocalDate validOn) {
        return new AsOf(validOn, Instant.MAX);
    }

    /** Returns the given ISO day, such as {@code "2024-10-08"}, with everything known that was ever recorded. */
    public static AsOf date(String validOn) {
        return date(LocalDate.parse(validOn));
    }

    /** Returns the same day as it was known at {@code moment}. */
    public AsOf knownAt(Instant moment) {
        return new AsOf(validOn, moment);
    }

    /** Returns another day under the same knowledge. */
    public AsOf on(LocalDate day) {
        return day.equals(validOn) ? this : new AsOf(day, knownAt);
    }
}
