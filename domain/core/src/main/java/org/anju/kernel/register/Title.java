package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** How somebody holds a unit; which of these make an owner is for the law to say, not for this list. */
public enum Title implements Named {
    /** Registered as owner (SPC-BZ art. 1(1)). */
    REGISTERED("登记取得", "registered"),
    /** By a judgment, an arbitral award or expropriation (HN art. 15). */
    JUDGMENT("因法院判决、仲裁或者征收取得", "by judgment, award or expropriation"),
    /** By inheritance (HN art. 15). */
    INHERITANCE("因继承取得", "by inheritance"),
    /** By lawful construction (HN art. 15). */
    CONSTRUCTION("因合法建造取得", "by lawful construction"),
    /** Bought from the developer and in lawful possession, not registered yet (SPC-BZ art. 1(2)). */
    BUYER_IN_POSSESSION("已合法占有、尚未登记的买受人", "buyer in possession, not registered"),
    /** Bought by contract, but neither handed over nor registered. */
    CONTRACT_ONLY("仅有买卖合同、未交付", "sale contract only, not handed over"),
    /** The developer's, ready for delivery and not sold (HN art. 15). */
    DEVELOPER_UNSOLD("建设单位未出售", "developer's, unsold"),
    /** The developer's, sold and not handed over (HN art. 15). */
    DEVELOPER_UNDELIVERED("建设单位已出售未交付", "developer's, sold but undelivered");

    private final Text text;

    Title(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Tells whether the developer still holds the unit: all such units together are one head (SPC-BZ art. 9). */
    public boolean isDeveloper() {
        return this == DEVELOPER_UNSOLD || this == DEVELOPER_UNDELIVERED;
    }

    @Override
    public Text text() {
        return text;
    }
}
