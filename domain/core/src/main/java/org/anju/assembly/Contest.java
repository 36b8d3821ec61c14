package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * Whom an election offers (选举事项): so many seats, and the nominees for them in the order printed on the ballot.
 *
 * @param seats    how many are to be elected; zero or more
 * @param nominees their names, which may be posted; at least one, at most 64, each once
 */
public record Contest(int seats, ImmutableList<String> nominees) {

    /** As many as a ballot of 64 bits can mark; no committee in law has more than a few. */
    public static final int MOST_NOMINEES = Long.SIZE;

    /** Throws if there are no nominees, too many or one twice, or fewer than no seats. */
    public Contest {
        checkArgument(seats >= 0, "an election is for no negative number of seats: %s", seats);
        checkArgument(
                !nominees.isEmpty() && nominees.size() <= MOST_NOMINEES,
                "an election has 1 to %s nominees, not %s",
                MOST_NOMINEES,
                nominees.size());
        checkArgument(ImmutableSet.copyOf(nominees).size() == nominees.size(), "a nominee stands twice: %s", nominees);
    }

    /** Returns the marks of a ballot for {@code marked}; throws if one of them is no nominee. */
    public long marks(Iterable<String> marked) {
        long marks = 0;
        for (String nominee : marked) {
            int place = nominees.indexOf(nominee);
            checkArgument(place >= 0, "%s is not a nominee of %s", nominee, nominees);
            marks |= 1L << place;
        }
        return marks;
    }

    /** Returns the marks a ballot can have at all. */
    long printed() {
        return -1L >>> (MOST_NOMINEES - nominees.size());
    }

    void writeTo(CanonicalWriter writer) {
        writer.count(seats).count(nominees.size());
        nominees.forEach(writer::text);
    }
}
