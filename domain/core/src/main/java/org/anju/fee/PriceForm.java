package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a price may be formed. */
public enum PriceForm implements Named {
    /** A base price with a band around it, set by the price authority (政府指导价). */
    GUIDED("政府指导价", "government guided price"),
    /** By contract (市场调节价). */
    MARKET("市场调节价", "market-regulated price");

    private final Text text;

    PriceForm(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
