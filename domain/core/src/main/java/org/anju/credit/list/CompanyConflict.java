package org.anju.credit.list;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where a company stands that has a complex on either side of one list. */
public enum CompanyConflict implements Named {
    /** On the bad list. */
    BAD_PREVAILS("列入差榜", "the bad list prevails"),
    /** On the good list. */
    GOOD_PREVAILS("列入好榜", "the good list prevails"),
    /** On neither. */
    NEITHER("均不列入", "on neither");

    private final Text text;

    CompanyConflict(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
