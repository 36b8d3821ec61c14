package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a charge is for; some rules hold for one kind only. */
public enum ChargeKind implements Named {
    /** The property service fee (物业服务费); the only kind that a vacancy share or a guided price touches. */
    SERVICE_FEE("物业服务费", "property fee"),
    /** A parking space (车位). */
    PARKING("车位费", "parking fee"),
    /** A share of the water and power of common parts (公共水电分摊). */
    SHARED_ENERGY("公共水电分摊", "shared water and power"),
    /** Water, power, gas or heat collected for its supplier (代收代缴); never with a handling fee. */
    COLLECTED_UTILITY("代收代缴费用", "utility collected for its supplier"),
    /** Anything else the contract names, or the owner ordered (其他约定服务). */
    OTHER("其他约定服务费", "other agreed service");

    private final Text text;

    ChargeKind(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
