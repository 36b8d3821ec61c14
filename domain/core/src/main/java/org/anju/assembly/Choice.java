package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What an owner marks on a ballot. */
public enum Choice implements Named {
    /** For (赞成). */
    FOR("赞成", "for"),
    /** Against (反对). */
    AGAINST("反对", "against"),
    /** Abstain (弃权): takes part and does not approve. */
    ABSTAIN("弃权", "abstain"),
    /** Follow the majority (从众), where the rules of procedure allow it. */
    FOLLOW_MAJORITY("从众", "follow the majority");

    private final Text text;

    Choice(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
