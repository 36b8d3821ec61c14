package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Where a bill over several months is brought to the fen. */
public enum RoundingPoint implements Named {
    /** Each monthly line, then the months are added up. */
    MONTHLY("逐月取整后累计", "each monthly line, then added up"),
    /** Once, after price, quantity and months were multiplied. */
    TOTAL("累计后一次取整", "once, after multiplying");

    private final Text text;

    RoundingPoint(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
