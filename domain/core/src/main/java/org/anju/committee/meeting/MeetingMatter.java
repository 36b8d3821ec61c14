package org.anju.committee.meeting;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * What a committee meets about. The first nine are those of Civil Code art. 278(1); the rule book says which of them the
 * owners decide.
 */
public enum MeetingMatter implements Named {
    /** Item 1. */
    RULES_OF_PROCEDURE("制定和修改业主大会议事规则", "make or amend the rules of procedure"),
    /** Item 2. */
    MANAGEMENT_BYLAWS("制定和修改管理规约", "make or amend the management bylaws"),
    /** Item 3. */
    ELECT_COMMITTEE("选举业主委员会或者更换其成员", "elect the committee or replace its members"),
    /** Item 4. */
    HIRE_OR_DISMISS_PROVIDER("选聘和解聘物业服务人", "hire or dismiss the provider"),
    /** Item 5. */
    USE_MAINTENANCE_FUND("使用维修资金", "use the maintenance fund"),
    /** Item 6. */
    RAISE_MAINTENANCE_FUND("筹集维修资金", "raise money for the maintenance fund"),
    /** Item 7. */
    REBUILD("改建、重建建筑物及其附属设施", "rebuild or reconstruct"),
    /** Item 8. */
    COMMON_PART_BUSINESS("改变共有部分用途或者利用其从事经营活动", "change the use of common parts or use them for business"),
    /** Item 9. */
    OTHER_MAJOR("有关共有和共同管理权利的其他重大事项", "other major matters of the owners"),
    /** To put a matter to the owners: call the assembly, organise the vote (HN art. 30 item 2). */
    CALL_VOTE("提请、组织业主共同决定", "put a matter to the owners"),
    /** Any other business of the committee (HN art. 30). */
    OWN_BUSINESS("委员会职责内的其他事项", "other business of the committee");

    private final Text text;

    MeetingMatter(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
