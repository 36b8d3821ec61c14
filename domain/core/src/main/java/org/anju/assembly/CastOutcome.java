package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What came of handing in one ballot of a batch. */
public enum CastOutcome implements Named {
    /** It is recorded. */
    RECORDED("已记录", "recorded"),
    /** It was recorded before, with the same content, or stands in the batch twice; it counts once. */
    ALREADY_RECORDED("此前已记录，内容相同", "recorded already, with the same content"),
    /** A ballot of this id is recorded, or stands in the batch, with another content; nothing of the batch is recorded. */
    OTHER_CONTENT("同一编号的选票已以其他内容记录", "a ballot of this id is recorded with another content"),
    /** It could be recorded, were it not for another ballot of the batch. */
    HELD_BACK("因同批其他选票未予记录", "not recorded because of another ballot of the batch"),
    /** Nobody opened a vote with this motion. */
    NOT_OPEN("该事项的表决未开启", "no vote on this motion is open");

    private final Text text;

    CastOutcome(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
