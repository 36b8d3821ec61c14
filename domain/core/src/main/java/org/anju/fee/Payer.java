package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who owes a fee. */
public enum Payer implements Named {
    /** The developer (建设单位). */
    DEVELOPER("建设单位", "developer"),
    /** The owner (业主). */
    OWNER("业主", "owner"),
    /** The user (物业使用人); the owner is jointly liable. */
    USER("物业使用人（业主负连带责任）", "user, the owner being jointly liable");

    private final Text text;

    Payer(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
