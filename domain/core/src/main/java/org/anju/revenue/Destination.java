package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where a receipt belongs. */
public enum Destination implements Named {
    /** Public revenue of all owners. */
    PUBLIC_REVENUE("公共收益", "public revenue"),
    /** A sub-ledger of the owners concerned. */
    OWNERS_CONCERNED("相关业主分账", "sub-ledger of the owners concerned"),
    /** The maintenance fund. */
    MAINTENANCE_FUND("专项维修资金", "the maintenance fund"),
    /** Public revenue or not, as a parameter says. */
    AS_AGREED("依当地规定或约定", "as local rules or the agreement say"),
    /** Never public revenue. */
    NOT_PUBLIC_REVENUE("不属于公共收益", "never public revenue");

    private final Text text;

    Destination(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
