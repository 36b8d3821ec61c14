package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.OptionalInt;
import org.anju.kernel.area.Area;

/**
 * The ballots whose validity or content is disputed (争议票); never for the public.
 *
 * @param ballots each with the area of its head and whether it approves, where they are known one by one
 * @param heads   how many there are
 * @param area    how much area they have at most
 */
record DisputedBallots(ImmutableList<One> ballots, long heads, long area) {

    /**
     * One disputed ballot that was counted.
     *
     * @param area     hundredths of a square metre of its head
     * @param approves whether it was counted for the motion
     */
    record One(long area, boolean approves) {}

    static DisputedBallots of(Iterable<One> ballots) {
        ImmutableList<One> sorted =
                ImmutableList.sortedCopyOf(Comparator.comparingLong(One::area).reversed(), ballots);
        return new DisputedBallots(
                sorted, sorted.size(), sorted.stream().mapToLong(One::area).sum());
    }

    /** Returns ballots of which only totals are known: any that many heads with at most that much area. */
    static DisputedBallots any(long heads, Area area) {
        checkArgument(heads >= 0, "no negative number of ballots: %s", heads);
        return new DisputedBallots(ImmutableList.of(), heads, area.hundredths());
    }

    /** Returns the same ballots, only those that approve or only those that do not. */
    DisputedBallots approving(boolean approves) {
        return of(ballots.stream().filter(each -> each.approves() == approves).toList());
    }

    /**
     * Returns the fewest of them that make at least {@code leastHeads} heads and {@code leastArea}: the largest first, which
     * no other choice of as many exceeds. Empty if all of them do not.
     */
    OptionalInt fewest(long leastHeads, long leastArea) {
        long sum = 0;
        for (int i = 0; i < ballots.size(); i++) {
            sum += ballots.get(i).area();
            if (i + 1 >= leastHeads && sum >= leastArea) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the area of the {@code count} largest of them. */
    long areaOfLargest(int count) {
        return ballots.subList(0, count).stream().mapToLong(One::area).sum();
    }
}
