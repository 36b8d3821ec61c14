package org.anju.committee.membership;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Why a post ends by itself; the rule book says which of these do (HN art. 32). */
public enum EndGround implements Named {
    /** The member is no owner any more. */
    NO_LONGER_OWNER("不再具备业主身份", "no longer an owner"),
    /** The member is not able to do the work any more. */
    UNABLE("丧失履行职责能力", "not able to do the work any more"),
    /** The member resigned in writing to the assembly or the committee; nobody need agree. */
    RESIGNED_IN_WRITING("书面辞职", "resigned in writing"),
    /** Criminal liability is pursued while the member is in office. */
    CRIMINAL_LIABILITY("任职期间被追究刑事责任", "criminal liability pursued in office"),
    /** A case the bylaws add; the claim names its clause. */
    BYLAWS("管理规约规定的其他情形", "another case of the bylaws");

    private final Text text;

    EndGround(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
