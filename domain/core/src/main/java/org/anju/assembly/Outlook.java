package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * What can still come of a motion while voting goes on.
 *
 * @param chance    whether it can, must or cannot be carried
 * @param prospects participation by heads and area, approval by heads and area
 */
public record Outlook(Chance chance, ImmutableList<Prospect> prospects) {

    /** What can still come of it. */
    public enum Chance implements Named {
        /** Carried however the outstanding ballots are cast. */
        CERTAIN("已确定通过", "certain to be carried"),
        /** It depends on the outstanding ballots. */
        POSSIBLE("尚未确定", "open"),
        /** Not carried even if all of them are for it. */
        IMPOSSIBLE("已不可能通过", "out of reach");

        private final Text text;

        Chance(String zh, String en) {
            text = Text.of(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /** Returns what can come of the limits of {@code prospects}, all of which must be reached. */
    static Outlook of(ImmutableList<Prospect> prospects) {
        boolean certain = prospects.stream().allMatch(Prospect::certain);
        boolean possible = prospects.stream().allMatch(Prospect::possible);
        return new Outlook(certain ? Chance.CERTAIN : possible ? Chance.POSSIBLE : Chance.IMPOSSIBLE, prospects);
    }
}
