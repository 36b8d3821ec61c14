package org.anju.kernel.scheme;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The three kinds of information every scheme in use is made of, and how each bears on the score. */
public enum GroupKind implements Named {
    /** Basic information (基本信息); adds. */
    BASIC("基本信息", "basic information", 1),
    /** Good information (优良信息); adds. */
    GOOD("优良信息", "good information", 1),
    /** Bad information (不良信息); deducts. */
    BAD("不良信息", "bad information", -1);

    private final Text text;
    private final int sign;

    GroupKind(String zh, String en, int sign) {
        this.text = Text.of(zh, en);
        this.sign = sign;
    }

    /** Returns the name a reader sees. */
    @Override
    public Text text() {
        return text;
    }

    /** Returns 1 where points are added, -1 where they are deducted. */
    public int sign() {
        return sign;
    }
}
