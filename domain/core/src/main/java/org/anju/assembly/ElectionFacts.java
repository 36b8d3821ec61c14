package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.anju.assembly.ElectionParameters.TieBreak;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * What is known of an election beside the ballots.
 *
 * @param departed   the nominees who no longer stand; marks for them are void
 * @param settlement how a tie for the last seats was settled, once it was
 */
public record ElectionFacts(ImmutableMap<String, Departure> departed, Optional<Settlement> settlement) {

    /** Everybody printed stands, and no tie was settled. */
    public static final ElectionFacts NONE = new ElectionFacts(ImmutableMap.of(), Optional.empty());

    /** Returns the same facts, a tie having been settled. */
    public ElectionFacts settled(TieBreak by, String... winners) {
        return new ElectionFacts(departed, Optional.of(new Settlement(by, ImmutableList.copyOf(winners))));
    }

    /** Returns the nominees who stand, a bit each. */
    long standing(Contest contest) {
        return contest.printed() & ~contest.marks(departed.keySet());
    }

    /**
     * How a tie was settled: a lot that was drawn, a run-off that was held.
     *
     * @param by      how
     * @param winners who got the seats, in the order of their places
     */
    public record Settlement(TieBreak by, ImmutableList<String> winners) {}

    /** Why a nominee who is printed on the ballot no longer stands. */
    public enum Departure implements Named {
        /** Withdrew after the ballots were printed. */
        WITHDRAWN("已退出", "withdrew"),
        /** No longer eligible, as whoever sold the unit before the vote. */
        NOT_ELIGIBLE("不再符合条件", "no longer eligible");

        private final Text text;

        Departure(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
