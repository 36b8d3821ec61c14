package org.anju.committee.establishment;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What makes a first assembly due; one is enough (HN art. 18(3)). */
public enum Condition implements Named {
    /** Enough floor area is sold and handed over. */
    DELIVERED("出售并交付使用的建筑面积达到规定比例", "enough floor area is sold and handed over"),
    /** Enough households have moved in. */
    MOVED_IN("业主已入住户数达到规定比例", "enough households have moved in"),
    /** The preliminary service contract was lawfully ended, or is about to expire. */
    CONTRACT_ENDING("前期物业服务合同依法解除或者即将到期", "the preliminary contract was ended or is about to expire");

    private final Text text;

    Condition(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
