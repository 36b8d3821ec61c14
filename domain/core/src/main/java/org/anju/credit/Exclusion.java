package org.anju.credit;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Why the law keeps a record out of every score. */
public enum Exclusion implements Named {
    /** The penalty can still be contested, or is. */
    NOT_FINAL("处罚尚未生效，不属于失信信息", "the penalty is not final"),
    /** A penalty on a natural person by summary procedure. */
    SUMMARY_PENALTY("对自然人适用简易程序的处罚不归集", "a summary penalty on a natural person is not recorded"),
    /** It has been shown for as long as the law allows. */
    DISCLOSURE_ENDED("失信信息披露期限已满", "bad information is no longer shown"),
    /** The act it rests on was revoked. */
    REVOKED("所依据的行为已撤销", "the act behind it was revoked"),
    /** The provider's credit was repaired. */
    REPAIRED("信用已修复", "credit was repaired");

    private final Text text;

    Exclusion(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** Returns the reason a reader sees. */
    @Override
    public Text text() {
        return text;
    }
}
