package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Which of several records of one fact count (same fact id). */
public enum SameFact implements Named {
    /** The earliest only. */
    ONCE("只计最早一条", "the earliest only"),
    /** The one of most points only. */
    HIGHEST("只计分值最高一条", "the highest only"),
    /** Every one. */
    ALL("全部计入", "every one");

    private final Text text;

    SameFact(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
