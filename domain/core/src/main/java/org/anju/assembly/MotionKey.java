package org.anju.assembly;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Which motion it is, over all votes.
 *
 * @param vote   the id of the vote; not empty
 * @param motion the id of the motion in it; not empty
 */
public record MotionKey(String vote, String motion) {

    /** Throws if an id is empty. */
    public MotionKey {
        checkArgument(!vote.isEmpty() && !motion.isEmpty(), "an id must not be empty: %s, %s", vote, motion);
    }

    /** Returns both ids. */
    @Override
    public String toString() {
        return vote + "/" + motion;
    }
}
