package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What came of opening a vote. */
public enum OpenOutcome implements Named {
    /** It is open now. */
    OPENED("已开启", "opened"),
    /** The same vote was open already; nothing changed. */
    ALREADY_OPEN("此前已开启，内容相同", "open already, with the same content"),
    /** A vote of this id is open with other motions or another roll; nothing changed. */
    OTHER_CONTENT("同一编号的表决已以其他内容开启", "a vote of this id is open with another content");

    private final Text text;

    OpenOutcome(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
