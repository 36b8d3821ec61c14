package org.anju.committee.membership;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** For what the owners may remove a member (HN art. 31). */
public enum RemovalGround implements Named {
    /** Does not do the duties of a member or of an owner. */
    NEGLECTS_DUTIES("不履行职责和业主义务", "neglects the duties of a member or an owner"),
    /** Uses the post for private gain. */
    SEEKS_PRIVATE_GAIN("利用职务谋取私利", "uses the post for private gain"),
    /** Uses the post to harm the rights of others. */
    HARMS_OTHERS("利用职务侵害他人合法权益", "uses the post to harm others"),
    /** Another case in which a member should be removed. */
    OTHER("应当罢免的其他情形", "another case for removal");

    private final Text text;

    RemovalGround(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
