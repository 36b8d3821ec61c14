package org.anju.kernel.journal;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What came of telling a step. */
public enum StepOutcome implements Named {
    /** It is recorded. */
    RECORDED("已登记", "recorded"),
    /** It was recorded before with the same content. */
    ALREADY_RECORDED("此前已登记", "recorded before"),
    /** Another step is recorded under its name; this one is not. */
    OTHER_CONTENT("同一编号下已登记不同内容", "another step is recorded under this name"),
    /** It may not be taken. */
    NOT_RECORDED("未予登记", "not recorded");

    private final Text text;

    StepOutcome(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
