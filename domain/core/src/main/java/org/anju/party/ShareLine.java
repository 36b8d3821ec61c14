package org.anju.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The share of one place over the quarters.
 *
 * @param place    the place
 * @param figures  its figures, oldest first: all told or all withheld
 * @param trend    where the share went; empty where it is withheld or there is nothing to compare
 * @param onTarget whether the last share reaches the target; empty where it is withheld or no target is set
 */
public record ShareLine(
        SharePlace place, ImmutableList<ShareFigure> figures, Optional<ShareTrend> trend, Optional<Boolean> onTarget) {

    /** Tells whether the numbers of the place are withheld. */
    public boolean isWithheld() {
        return figures.stream().anyMatch(ShareFigure::isWithheld);
    }

    /** Returns the figure of the last quarter. */
    public ShareFigure last() {
        return figures.get(figures.size() - 1);
    }
}
