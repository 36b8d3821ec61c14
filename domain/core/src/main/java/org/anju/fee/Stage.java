package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who sets the price of the service fee. */
public enum Stage implements Named {
    /** The developer's preliminary contract holds (前期物业服务阶段). */
    PRELIMINARY("前期物业服务阶段", "preliminary stage"),
    /** The owners' assembly decided (业主大会成立后). */
    ASSEMBLY("业主大会成立后", "after the owners' assembly was founded");

    private final Text text;

    Stage(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
