package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Why a property management committee is set up (in Zhengzhou: art. 26). */
public enum PmcGround implements Named {
    /** The conditions of a first assembly are not met. */
    CONDITIONS_NOT_MET("未达到成立业主大会法定条件", "the conditions of an assembly are not met"),
    /** They are met, and no assembly came about although the street organised. */
    ASSEMBLY_NOT_FORMED("经街道办事处（乡镇人民政府）组织仍未能成立业主大会", "no assembly was formed although the street organised"),
    /** No committee was elected or renewed although the street organised. */
    COMMITTEE_NOT_ELECTED("经街道办事处（乡镇人民政府）组织仍未能选举产生业主委员会", "no committee was elected although the street organised");

    private final Text text;

    PmcGround(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
