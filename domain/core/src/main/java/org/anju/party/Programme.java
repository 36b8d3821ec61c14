package org.anju.party;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who is trained by whom. */
public enum Programme implements Named {
    /** Guidance and training of street offices and communities by the county's property authority (Xinyang draft, measure 1). */
    GUIDANCE("对街道、社区的业务指导和培训", "guidance and training of streets and communities"),
    /** Training of owners' and property management committees (Xinyang draft, measure 2). */
    COMMITTEES("对业主委员会（物业管理委员会）的培训", "training of committees");

    private final Text text;

    Programme(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
