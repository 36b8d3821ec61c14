package org.anju.kernel.law;

/** How strongly a clause binds. */
public enum Strength implements Named {
    /** 应当, 必须, 要. */
    MUST("应当", "must"),
    /** 不得, 禁止. */
    MUST_NOT("不得", "must not"),
    /** 鼓励, 支持, 推广, 引导. */
    ENCOURAGED("鼓励", "encouraged"),
    /** 可以. */
    MAY("可以", "may");

    private final Text text;

    Strength(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Returns the word a reader sees. */
    public Text text() {
        return text;
    }
}
