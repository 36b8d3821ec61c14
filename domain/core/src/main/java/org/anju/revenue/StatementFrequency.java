package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How often public revenue is published. */
public enum StatementFrequency implements Named {
    /** Every quarter. */
    QUARTERLY("按季度", "every quarter");

    private final Text text;

    StatementFrequency(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
