package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The two sides of the quarterly list (好差榜). */
public enum ListSide implements Named {
    /** The good list (好榜). */
    GOOD("好榜", "good list"),
    /** The bad list (差榜). */
    BAD("差榜", "bad list");

    private final Text text;

    ListSide(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
