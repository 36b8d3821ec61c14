package org.anju.assembly;

import org.anju.kernel.area.Area;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The two sides of every owners' vote; both must hold. */
public enum Dimension implements Named {
    /** Owners, counted by head (业主人数). */
    HEADS("人数", "heads"),
    /** Exclusive area in hundredths of a square metre (专有部分面积). */
    AREA("面积", "area");

    private final Text text;

    Dimension(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Returns {@code quantity} as a reader knows it: a number of heads, or an area. */
    public Object shown(long quantity) {
        return this == HEADS ? (Object) quantity : Area.ofHundredths(quantity);
    }

    @Override
    public Text text() {
        return text;
    }
}
