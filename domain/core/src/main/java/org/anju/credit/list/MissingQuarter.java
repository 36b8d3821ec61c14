package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a quarter without any published list does to quarters in a row. */
public enum MissingQuarter implements Named {
    /** It breaks the row. */
    BREAKS("中断连续计算", "breaks the row"),
    /** It is passed over, as if the quarters beside it were neighbours. */
    SKIP("不计入，前后季度视为连续", "is passed over");

    private final Text text;

    MissingQuarter(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
