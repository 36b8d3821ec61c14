package org.anju.assembly;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * The nine matters that owners decide together (业主共同决定事项, Civil Code art. 278(1)), in its order.
 *
 * <p>Which approval each needs is for the rule book: the use of the maintenance fund was a special matter before 2021 and
 * is an ordinary one since.
 */
public enum JointDecisionMatter implements Named {
    /** Item 1: make or amend the rules of procedure. */
    RULES_OF_PROCEDURE("制定和修改业主大会议事规则", "make or amend the rules of procedure"),
    /** Item 2: make or amend the management bylaws. */
    MANAGEMENT_BYLAWS("制定和修改管理规约", "make or amend the management bylaws"),
    /** Item 3: elect the owners' committee or replace its members. */
    ELECT_COMMITTEE("选举业主委员会或者更换业主委员会成员", "elect the owners' committee or replace its members"),
    /** Item 4: hire or dismiss the property service provider. */
    HIRE_OR_DISMISS_PROVIDER("选聘和解聘物业服务企业或者其他管理人", "hire or dismiss the property service provider"),
    /** Item 5: use the maintenance fund. */
    USE_MAINTENANCE_FUND("使用建筑物及其附属设施的维修资金", "use the maintenance fund"),
    /** Item 6: raise money for the maintenance fund. */
    RAISE_MAINTENANCE_FUND("筹集建筑物及其附属设施的维修资金", "raise money for the maintenance fund"),
    /** Item 7: rebuild or reconstruct buildings and facilities. */
    REBUILD("改建、重建建筑物及其附属设施", "rebuild or reconstruct buildings and facilities"),
    /** Item 8: change the use of common parts, or use them for business. */
    COMMON_PART_BUSINESS("改变共有部分的用途或者利用共有部分从事经营活动", "change the use of common parts or use them for business"),
    /** Item 9: other major matters, fees among them. */
    OTHER_MAJOR("有关共有和共同管理权利的其他重大事项", "other major matters of co-ownership and joint management");

    private final Text text;

    JointDecisionMatter(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
