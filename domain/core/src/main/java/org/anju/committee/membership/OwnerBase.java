package org.anju.committee.membership;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a share of the owners is counted by. */
public enum OwnerBase implements Named {
    /** Heads. */
    HEADS("业主人数", "heads"),
    /** Exclusive area. */
    AREA("专有部分面积", "exclusive area"),
    /** Both. */
    BOTH("业主人数和专有部分面积", "heads and exclusive area");

    private final Text text;

    OwnerBase(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
