package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** On whose behalf a member of a property management committee sits. */
public enum Chair implements Named {
    /** An owner. */
    OWNER("业主代表", "representative of the owners"),
    /** The street office or township. */
    STREET_OFFICE("街道办事处（乡镇人民政府）代表", "representative of the street office or township"),
    /** The residents' committee. */
    RESIDENTS_COMMITTEE("居（村）民委员会代表", "representative of the residents' committee"),
    /** Anybody else. */
    OTHER("其他人员", "somebody else");

    private final Text text;

    Chair(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
