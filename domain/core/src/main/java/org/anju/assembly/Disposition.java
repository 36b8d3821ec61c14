package org.anju.assembly;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What became of one ballot, and why. Never for the public: it tells how a single owner voted. */
public enum Disposition implements Named {
    /** Counted as for. */
    FOR("计为赞成", "counted as for"),
    /** Counted as against. */
    AGAINST("计为反对", "counted as against"),
    /** Counted as an abstention. */
    ABSTAIN("计为弃权", "counted as an abstention"),
    /** Followed a majority for the motion. */
    FOLLOWED_FOR("随多数计为赞成", "counted with the majority, for"),
    /** Followed a majority against the motion. */
    FOLLOWED_AGAINST("随多数计为反对", "counted with the majority, against"),
    /** Meant to follow the majority; there was none, and the rules take it as an abstention. */
    FOLLOWED_ABSTAIN("无多数意见，计为弃权", "no majority to follow, counted as an abstention"),
    /** Meant to follow the majority, and there was none. */
    NO_MAJORITY("无多数意见，视为未投票", "no majority to follow, as if not cast"),
    /** Did not come back; its owner counts as taking part. */
    PARTICIPATING_ONLY("未收回，仅计入参与表决", "not returned, counted as taking part only"),
    /** Delivered, did not come back. */
    NOT_RETURNED("未收回", "not returned"),
    /** Did not reach its owner. */
    NOT_DELIVERED("未送达", "not delivered"),
    /** Another ballot of the same owner counts. */
    SUPERSEDED("以该业主另一张票为准", "another ballot of the owner counts"),
    /** Not signed. */
    UNSIGNED("无效：未签名", "invalid: not signed"),
    /** No choice or more than one marked. */
    UNCLEAR("无效：未选或多选", "invalid: none or several choices marked"),
    /** Marks more nominees than there are seats, and the rules take such a ballot as invalid. */
    OVER_MARKED("无效：所选人数超过应选人数", "invalid: more nominees marked than seats"),
    /** Cast after voting closed. */
    LATE("无效：逾期", "invalid: late"),
    /** Cast by somebody who owns nothing of the unit and has no authority. */
    WRONG_PERSON("无效：投票人不是该专有部分业主", "invalid: cast by another person"),
    /** Cast by a proxy without written authority. */
    NO_WRITTEN_AUTHORITY("无效：无书面委托", "invalid: no written authority"),
    /** Cast by a proxy who acts for too many. */
    OVER_PROXY_CAP("无效：超过代理人数上限", "invalid: above the proxy cap"),
    /** One of several ballots of one owner, none of which counts. */
    DUPLICATE("无效：重复投票", "invalid: cast more than once"),
    /** Joint owners disagree, and none of their ballots counts. */
    JOINT_OWNERS_DISAGREE("无效：共有人意见不一致", "invalid: joint owners disagree"),
    /** "Follow the majority" is not a choice under these rules. */
    FOLLOW_NOT_ALLOWED("无效：议事规则未设从众选项", "invalid: following the majority is not allowed"),
    /** The bylaws restrict the vote of its owner. */
    RESTRICTED("不计入：表决权受限制", "not counted: the owner's vote is restricted"),
    /** For a unit or owner that is not on the roll. */
    NOT_ON_ROLL("不计入：不在表决名册内", "not counted: not on the roll"),
    /** By an owner who belongs to several heads, without naming the unit. */
    UNIT_NOT_NAMED("不计入：投票人分属数户而未注明专有部分", "not counted: the owner stands in several heads and named no unit");

    /** What a valid ballot counts as, by the ordinal of its choice; what followers count as is settled last. */
    static final ImmutableList<Disposition> OF_CHOICE = ImmutableList.of(FOR, AGAINST, ABSTAIN, FOLLOWED_FOR);

    private final Text text;

    Disposition(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** Tells whether a ballot counts as it was marked, or will once the majority is known. */
    boolean isCounted() {
        return compareTo(FOLLOWED_FOR) <= 0;
    }

    /** Tells whether a ballot came back and did not count, for a reason of its own. */
    public boolean isRejected() {
        return compareTo(UNSIGNED) >= 0;
    }

    @Override
    public Text text() {
        return text;
    }
}
