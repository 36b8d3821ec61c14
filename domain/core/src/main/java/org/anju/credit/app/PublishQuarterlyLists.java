package org.anju.credit.app;

import org.anju.credit.list.QuarterlyList;
import org.anju.credit.spi.Listings;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Publishes the good and bad lists (capability 3.1): what {@link org.anju.credit.list.ListPublication} grants is kept before
 * it is answered, and of a quarter one list comes out.
 *
 * <p>A list that is published again, because the answer was lost, is granted again as it came out. Safe for any number of
 * threads: of several who publish different lists of one quarter, one succeeds.
 */
public interface PublishQuarterlyLists {

    /**
     * Returns who publishes lists by {@code rules} and keeps them in {@code listings}.
     *
     * @param calendar the working days
     */
    static PublishQuarterlyLists over(Listings listings, RuleBook rules, WorkingCalendar calendar) {
        return new Publisher(listings, rules, calendar);
    }

    /**
     * Publishes a list on the day of {@code asOf}, recorded at its moment.
     *
     * @return the list as it came out; refused as {@link org.anju.credit.list.ListPublication#publish} refuses it, or because
     *     another list of the quarter came out
     */
    Decision<QuarterlyList> publish(QuarterlyList list, AsOf asOf);
}
