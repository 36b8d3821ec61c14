package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where the area of a unit is taken from; an earlier one goes before a later one (SPC-BZ art. 8, HN art. 92). */
public enum AreaBasis implements Named {
    /** The real-estate register. */
    REGISTER("不动产登记簿", "register"),
    /** The survey, where the unit is not registered yet. */
    SURVEY("测绘", "survey"),
    /** The sale contract, where the unit is not surveyed yet. */
    CONTRACT("买卖合同", "sale contract");

    private final Text text;

    AreaBasis(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
