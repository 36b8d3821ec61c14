package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How a complex is governed. */
public enum ComplexStage implements Named {
    /** The developer's provider serves it; the owners have not organised yet (前期物业). */
    PRELIMINARY("前期物业阶段", "preliminary stage"),
    /** An owners' committee is elected. */
    OWNERS_COMMITTEE("业主委员会", "owners' committee"),
    /** A property management committee acts until one is. */
    MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee"),
    /** Nobody serves it (无物业小区). */
    UNSERVED("无物业小区", "no provider");

    private final Text text;

    ComplexStage(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
