package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How much approval a matter needs. */
public enum ApprovalClass implements Named {
    /** Since 2021 more than half of the participants (双过半). */
    ORDINARY("一般事项", "ordinary matter"),
    /** Since 2021 three quarters of the participants (双四分之三). */
    SPECIAL("特别事项", "special matter");

    private final Text text;

    ApprovalClass(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
