package org.anju.committee.composition;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What "all members" (全体组成人员) of a committee means where a share of them is asked for. */
public enum MemberBase implements Named {
    /** All seats, vacant ones included. */
    SEATS("席位数", "seats"),
    /** Those sitting. */
    SITTING("在任委员数", "members sitting");

    private final Text text;

    MemberBase(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
