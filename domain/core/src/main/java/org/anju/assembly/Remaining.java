package org.anju.assembly;

import java.util.OptionalLong;

/**
 * One side of a vote that goes on: what counts if nobody votes any more, and the best and the worst that can come of it.
 *
 * @param roll         everybody
 * @param outstanding  who may still vote
 * @param silent       of these, who takes part even without voting
 * @param now          what counts if nobody votes any more
 * @param best         what counts if all the outstanding are for the motion
 * @param worst        the fewest who approve, and the most who take part beside them
 * @param fewest       the fewest who take part
 */
record Remaining(long roll, long outstanding, long silent, Turnout now, Turnout best, Turnout worst, long fewest) {

    /**
     * What counts.
     *
     * @param participating who takes part
     * @param approving     who approves
     */
    record Turnout(long participating, long approving) {

        static Turnout of(Counts counts, Dimension dimension) {
            return new Turnout(counts.get(Figure.PARTICIPATING, dimension), counts.get(Figure.APPROVING, dimension));
        }

        private boolean isApproved(Threshold threshold, long roll) {
            return threshold.isMetBy(approving, threshold.base() == Threshold.Base.ALL ? roll : participating);
        }
    }

    Prospect quorum(Threshold threshold, Dimension dimension) {
        return prospect(
                VoteRules.quorum(dimension).code(),
                dimension,
                threshold,
                now.participating(),
                Least.from(outstanding, more -> threshold.isMetBy(with(more).participating(), roll)),
                threshold.isMetBy(best.participating(), roll),
                threshold.isMetBy(fewest, roll));
    }

    Prospect approval(Threshold threshold, Dimension dimension) {
        return prospect(
                VoteRules.approval(dimension).code(),
                dimension,
                threshold,
                now.approving(),
                Least.from(outstanding, more -> with(more).isApproved(threshold, roll)),
                best.isApproved(threshold, roll),
                worst.isApproved(threshold, roll));
    }

    private Prospect prospect(
            String code,
            Dimension dimension,
            Threshold threshold,
            long reached,
            OptionalLong needed,
            boolean possible,
            boolean certain) {
        return new Prospect(code, dimension, threshold, reached, needed, outstanding, possible, certain);
    }

    /** Adds votes for the motion, first of those who would take part anyway: then the fewest more take part. */
    private Turnout with(long more) {
        return new Turnout(now.participating() + Math.max(0, more - silent), now.approving() + more);
    }
}
