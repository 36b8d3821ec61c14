package org.anju.kernel.law;

/** How well a legal fact is known. */
public enum Provenance implements Named {
    /** The text of the article was read. */
    TEXT("原文", "text read"),
    /** Quoted or reported by another page. */
    SECONDARY("转引", "reported"),
    /** Reported in passing only; check before relying on it. */
    SECONDARY_WEAK("转引（证据弱）", "reported, weak"),
    /** Stated by the Xinyang consultation draft. */
    SEED("征求意见稿", "consultation draft"),
    /** Common professional knowledge; the text was not checked. */
    MEMORY("行业通识（未核原文）", "common knowledge, text not checked"),
    /** Follows from fixed rules by logic. */
    DERIVED("推导", "derived"),
    /** A choice of this library where the law is silent; documented. */
    POLICY("本库约定", "library policy"),
    /** Stated by the complex, its owners or a contract. */
    LOCAL("本小区约定", "stated locally"),
    /** Made up for a demonstration. */
    DEMONSTRATION("演示", "demonstration");

    private final Text text;

    Provenance(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Returns the words a reader sees. */
    public Text text() {
        return text;
    }

    /** Tells whether a reader should be warned before relying on it. */
    public boolean isWeak() {
        return this == SECONDARY_WEAK || this == MEMORY || this == DEMONSTRATION;
    }
}
