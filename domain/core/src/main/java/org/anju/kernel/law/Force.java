package org.anju.kernel.law;

/** What an instrument is, strongest first; where two disagree a rule pack states what the stronger one says. */
public enum Force implements Named {
    /** A law of the National People's Congress (法律). */
    LAW("法律", "law"),
    /** An interpretation by the Supreme People's Court (司法解释). */
    JUDICIAL_INTERPRETATION("司法解释", "judicial interpretation"),
    /** A regulation of the State Council (行政法规). */
    ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
    /** A regulation of a province or city with legislative power (地方性法规). */
    LOCAL_REGULATION("地方性法规", "local regulation"),
    /** A rule of a ministry (部门规章). */
    DEPARTMENT_RULE("部门规章", "departmental rule"),
    /** A normative document of an administration (规范性文件). */
    NORMATIVE_DOCUMENT("规范性文件", "normative document"),
    /** A draft published for comment; binds nobody until it is adopted (征求意见稿). */
    DRAFT("征求意见稿", "consultation draft"),
    /** A resolution of the owners, their bylaws and rules of procedure included (业主共同决定). */
    OWNERS_RESOLUTION("业主共同决定", "owners' resolution"),
    /** A contract (合同). */
    CONTRACT("合同", "contract"),
    /** Made up to show the library at work; no law at all (演示数据). */
    DEMONSTRATION("演示数据", "demonstration");

    private final Text text;

    Force(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Returns the name a reader sees. */
    public Text text() {
        return text;
    }
}
