package org.anju.rest;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a caller may be allowed to do, within the divisions that are the caller's. */
public enum Scope implements Named {
    /** See the units of a complex and who holds them. */
    REGISTER_READ("查看房屋与产权登记", "see units and who holds them"),
    /** See the entries of a ledger. */
    LEDGER_READ("查看公共收益账簿", "see the entries of a ledger"),
    /** Open a ledger, post, reverse and close, and see the balances that come of it. */
    LEDGER_WRITE("登记公共收益账簿", "keep a ledger"),
    /** Count votes. */
    VOTE_READ("查看计票", "count votes"),
    /** Open votes and record ballots. */
    VOTE_WRITE("组织表决、登记选票", "open votes and record ballots"),
    /** See proceedings and the work list. */
    PROCEEDING_READ("查看程序与待办", "see proceedings and the work list"),
    /** Take steps in proceedings. */
    PROCEEDING_WRITE("登记程序步骤", "take steps in proceedings"),
    /** See bills. */
    BILL_READ("查看账单", "see bills"),
    /** Bill units and keep the bills. */
    BILL_WRITE("出具账单", "bill units and keep the bills"),
    /** Post notices. */
    NOTICE_WRITE("发布公示公告", "post notices"),
    /** See credit records that are not on a published list. */
    CREDIT_READ("查看信用记录", "see credit records"),
    /** Record credit information. */
    CREDIT_WRITE("登记信用记录", "record credit information"),
    /** Publish the quarterly lists. */
    LIST_WRITE("发布好差榜", "publish the quarterly lists");

    private final Text text;

    Scope(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
