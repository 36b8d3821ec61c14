package org.anju.procurement;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a provider is found. */
public enum SelectionForm implements Named {
    /** A tender anybody may bid in (公开招标). */
    PUBLIC("公开招标", "public tender"),
    /** A tender among those invited (邀请招标). */
    INVITED("邀请招标", "invited tender"),
    /** Without a tender (协议选聘). */
    NEGOTIATED("协议选聘", "negotiated selection");

    private final Text text;

    SelectionForm(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Tells whether bids are asked for. */
    public boolean isTender() {
        return this != NEGOTIATED;
    }

    @Override
    public Text text() {
        return text;
    }
}
