package org.anju.credit.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/**
 * A rectification order (整改) for a bad quarter, and how it ended.
 *
 * @param subject    who was ordered; the provider as a whole, or in one complex
 * @param quarter    the quarter it was ordered for
 * @param due        the last day for it
 * @param acceptedOn the day the look-back (回头看) accepted it; empty while it did not
 * @param recordedAt when that was recorded
 */
public record Rectification(
        ListSubject subject, Quarter quarter, LocalDate due, Optional<LocalDate> acceptedOn, Instant recordedAt)
        implements Named {

    /** Tells whether the deadline is over, and what was ordered had not been accepted by then. */
    public boolean isMissed(AsOf asOf) {
        return asOf.validOn().isAfter(due)
                && acceptedOn.filter(day -> !day.isAfter(due)).isEmpty();
    }

    /** Returns the order for a reader. */
    @Override
    public Text text() {
        return Text.of(
                "期限" + due + "，" + acceptedOn.map(day -> day + "验收通过").orElse("尚未验收通过"),
                "due " + due + ", " + acceptedOn.map(day -> "accepted " + day).orElse("not accepted"));
    }
}
