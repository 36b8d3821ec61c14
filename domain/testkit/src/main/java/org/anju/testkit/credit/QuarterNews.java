package org.anju.testkit.credit;

import java.util.List;
import java.util.Optional;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Listing;
import org.anju.kernel.time.Quarter;

/** What one quarter brought for one subject; a list of these is a history that starts with the first quarter of 2020. */
public enum QuarterNews {
    /** No list came out. */
    NO_LIST,
    /** A list came out, and the subject was not on it. */
    NOT_LISTED,
    /** The subject was on the good list. */
    GOOD,
    /** The subject was on the bad list. */
    BAD;

    private static final Quarter FIRST = Quarter.of(2020, 1);

    /** Returns the quarter at place {@code index} of a history. */
    public static Quarter quarter(int index) {
        return FIRST.plus(index);
    }

    /** Returns the side of the list; empty where it was on neither. */
    public Optional<ListSide> side() {
        return switch (this) {
            case GOOD -> Optional.of(ListSide.GOOD);
            case BAD -> Optional.of(ListSide.BAD);
            case NO_LIST, NOT_LISTED -> Optional.empty();
        };
    }

    /** Returns the history of {@code subject} that {@code news} tells. */
    public static ListHistory.Builder history(List<QuarterNews> news, ListSubject subject) {
        ListHistory.Builder history = ListHistory.builder();
        for (int i = 0; i < news.size(); i++) {
            Quarter quarter = quarter(i);
            if (news.get(i) != NO_LIST) {
                history.publish(quarter, quarter.next().firstDay());
            }
            news.get(i).side().ifPresent(side -> history.add(Listing.of(quarter, subject, side)));
        }
        return history;
    }
}
