package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What happens where several share the score at the cut; chance is never among it. */
public enum ListTies implements Named {
    /** All of them are listed, though the list grows. */
    INCLUDE_ALL("并列者全部列入", "all tied are listed"),
    /** The one with fewer complaints stands higher. */
    SECONDARY_KEY("以投诉量较少者为先", "fewer complaints first"),
    /** None of them is listed, though the list shrinks. */
    NONE("并列者均不列入", "none of the tied is listed");

    private final Text text;

    ListTies(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
