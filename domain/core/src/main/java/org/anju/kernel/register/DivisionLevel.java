package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The levels of the administrative tree, outermost first. */
public enum DivisionLevel implements Named {
    /** A province. */
    PROVINCE("省", "province"),
    /** A city with districts. */
    CITY("市", "city"),
    /** A county or district. */
    COUNTY("县（区）", "county"),
    /** A street office, town or township. */
    STREET("街道（乡镇）", "street"),
    /** A community or village. */
    COMMUNITY("社区（村）", "community");

    private final Text text;

    DivisionLevel(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Tells whether this level is further out than {@code other}. */
    public boolean isAbove(DivisionLevel other) {
        return compareTo(other) < 0;
    }

    @Override
    public Text text() {
        return text;
    }
}
