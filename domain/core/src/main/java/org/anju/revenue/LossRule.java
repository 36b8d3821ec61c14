package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who bears it when a business cost more than it brought in a period. */
public enum LossRule implements Named {
    /** The loss is set against later income of the same business. */
    CARRIED_FORWARD("结转以后各期抵减", "carried forward"),
    /** The operator bears it. */
    BORNE_BY_OPERATOR("由经营方承担", "borne by the operator");

    private final Text text;

    LossRule(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
