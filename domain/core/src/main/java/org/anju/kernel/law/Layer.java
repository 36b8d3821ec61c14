package org.anju.kernel.law;

/** The layers of a rule book, outermost first; an inner one overrides an outer one only where that one allows it. */
public enum Layer implements Named {
    /** National law (国家). */
    NATIONAL("国家", "national"),
    /** The province (省). */
    PROVINCE("省", "province"),
    /** The city (市). */
    CITY("市", "city"),
    /** The complex's own bylaws, rules of procedure and contract (小区). */
    COMPLEX("小区", "complex");

    private final Text text;

    Layer(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    public Text text() {
        return text;
    }
}
