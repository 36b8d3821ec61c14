package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where the term of an owners' committee stands. */
public enum TermState implements Named {
    /** It begins later. */
    NOT_BEGUN("尚未开始", "not begun"),
    /** It runs. */
    RUNNING("任期内", "running"),
    /** It runs, and the next election is to be prepared. */
    RENEWAL_PERIOD("换届准备期", "renewal period"),
    /** It is over, and no other committee is elected as far as is known: the street organises the election (HN art. 33(1)). */
    EXPIRED("任期届满未换届，由街道办事处、乡镇人民政府组织", "expired; the street organises the election"),
    /** Another committee is elected. */
    RENEWED("已换届", "renewed");

    private final Text text;

    TermState(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
