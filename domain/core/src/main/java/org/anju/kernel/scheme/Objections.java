package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Whether a record under objection counts until the objection is settled; it is marked in any case. */
public enum Objections implements Named {
    /** It counts. */
    COUNTED("异议期间照常计入", "counted"),
    /** It does not count. */
    SUSPENDED("异议期间暂不计入", "suspended");

    private final Text text;

    Objections(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
