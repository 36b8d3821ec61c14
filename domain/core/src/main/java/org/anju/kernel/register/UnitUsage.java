package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a unit is registered for (规划用途). */
public enum UnitUsage implements Named {
    /** A dwelling. */
    DWELLING("住宅", "dwelling"),
    /** A shop. */
    SHOP("商业", "shop"),
    /** An office. */
    OFFICE("办公", "office"),
    /** A parking space or stall that is a unit of its own (SPC-BZ art. 2). */
    PARKING("车位", "parking"),
    /** A store room or another unit. */
    OTHER("其他", "other");

    private final Text text;

    UnitUsage(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Tells whether it is a parking space; whether those count in a vote is for the rules of procedure. */
    public boolean isParking() {
        return this == PARKING;
    }

    @Override
    public Text text() {
        return text;
    }
}
