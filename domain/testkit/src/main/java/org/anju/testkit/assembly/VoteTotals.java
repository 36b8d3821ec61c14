package org.anju.testkit.assembly;

import org.anju.assembly.Counts;
import org.anju.assembly.Dimension;
import org.anju.assembly.Figure;

/**
 * The totals of a vote: who is on the roll, takes part and approves, in heads and in hundredths of a square metre.
 *
 * @param heads by head
 * @param area  by area
 */
public record VoteTotals(Side heads, Side area) {

    /**
     * One side.
     *
     * @param roll          everybody; above zero
     * @param participating those who take part; at most the roll
     * @param approving     those who approve; at most those who take part
     */
    public record Side(long roll, long participating, long approving) {

        /** Returns this side with another approval. */
        public Side approving(long other) {
            return new Side(roll, participating, other);
        }

        /** Returns this side with everything so many times as large. */
        public Side times(long factor) {
            return new Side(roll * factor, participating * factor, approving * factor);
        }

        private Counts into(Counts counts, Dimension dimension) {
            return counts.with(Figure.ROLL, dimension, roll)
                    .with(Figure.PARTICIPATING, dimension, participating)
                    .with(Figure.APPROVING, dimension, approving);
        }
    }

    /** Returns them as a tally takes them. */
    public Counts counts() {
        return area.into(heads.into(Counts.UNKNOWN, Dimension.HEADS), Dimension.AREA);
    }
}
