package org.anju.credit;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Why a provider gets no score. */
public enum UnratedReason implements Named {
    /** It served no complex in the period. */
    NO_PROJECT("评价周期内无在管项目", "no project in the period"),
    /** It is not registered. */
    NOT_REGISTERED("未登记", "not registered"),
    /** It operates but never joined. */
    NEVER_JOINED("应参加而未参加信用评价", "operates but never joined");

    private final Text text;

    UnratedReason(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the reason a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
