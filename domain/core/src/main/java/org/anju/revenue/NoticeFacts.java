package org.anju.revenue;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.time.AsOf;

/**
 * What is known of the notice of one quarter.
 *
 * @param posted     the day it was posted; empty if it was not
 * @param takenDown  the day it was taken down; empty while it hangs
 * @param zeroReport whether the quarter had no movement at all
 */
public record NoticeFacts(Optional<NoticeDay> posted, Optional<NoticeDay> takenDown, boolean zeroReport) {

    /** Nothing was posted. */
    public static final NoticeFacts NONE = new NoticeFacts(Optional.empty(), Optional.empty(), false);

    Optional<LocalDate> postedOn(AsOf asOf) {
        return posted.filter(notice -> notice.isKnown(asOf)).map(NoticeDay::day);
    }

    Optional<LocalDate> takenDownOn(AsOf asOf) {
        return takenDown.filter(notice -> notice.isKnown(asOf)).map(NoticeDay::day);
    }
}
