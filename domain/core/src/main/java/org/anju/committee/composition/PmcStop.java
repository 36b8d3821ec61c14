package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What makes a property management committee stop acting; it is dissolved when it has handed over. */
public enum PmcStop implements Named {
    /** The election of an owners' committee. */
    COMMITTEE_ELECTED("业主委员会选举产生", "the election of an owners' committee"),
    /** The filing of the elected committee with the street. */
    COMMITTEE_FILED("业主委员会备案", "the filing of the owners' committee");

    private final Text text;

    PmcStop(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
