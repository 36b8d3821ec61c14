package org.anju.committee.meeting;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Whether a member was at a meeting. */
public enum Attendance implements Named {
    /** In person. */
    PRESENT("亲自出席", "present"),
    /** Somebody else came instead. */
    PROXY("委托他人出席", "by proxy"),
    /** Not at all. */
    ABSENT("缺席", "absent");

    private final Text text;

    Attendance(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
