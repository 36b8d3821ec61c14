package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The list a grade leads to, where a scheme ties one to it. */
public enum GradeList implements Named {
    /** No list. */
    NONE("不列入名单", "no list"),
    /** The list of honesty (红榜). */
    RED("红榜", "red list"),
    /** The list of dishonesty (黑榜). */
    BLACK("黑榜", "black list");

    private final Text text;

    GradeList(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
