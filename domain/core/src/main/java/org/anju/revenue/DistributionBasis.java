package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** By what public revenue is shared out among the owners. */
public enum DistributionBasis implements Named {
    /** By exclusive area, the parts summing exactly to the whole: largest remainder, ties by unit id. */
    EXCLUSIVE_AREA("专有部分面积所占比例", "share of exclusive area");

    private final Text text;

    DistributionBasis(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
