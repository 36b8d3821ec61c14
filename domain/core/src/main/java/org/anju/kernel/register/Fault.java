package org.anju.kernel.register;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What can be wrong with an entry for the register. */
public enum Fault implements Named {
    /** There is no entry at all. */
    EMPTY("没有任何记录", "nothing given"),
    /** An entry with this identity was given already. */
    DUPLICATE("重复", "given twice"),
    /** The parent is not in the list. */
    UNKNOWN_PARENT("上级区划不存在", "unknown parent"),
    /** The parent is not of a level further out. */
    PARENT_NOT_ABOVE("上级区划的级别不高于本级", "parent not of a higher level"),
    /** A division beside the root has no parent. */
    SECOND_ROOT("另有一个没有上级的区划", "another division without a parent"),
    /** A member of an overlay lies outside the overlay's parent, or is not below the overlay. */
    MEMBER_OUTSIDE("成员不在该功能区范围内", "member outside the overlay"),
    /** A division belongs to two overlays. */
    MEMBER_TWICE("同时属于两个功能区", "member of two overlays"),
    /** Nobody stated which divisions an overlay has. */
    MEMBERS_NOT_STATED("功能区未列明成员", "members of the overlay not stated"),
    /** The division is not in the tree. */
    UNKNOWN_DIVISION("区划不存在", "unknown division"),
    /** The division is not a community. */
    NOT_A_COMMUNITY("不是社区（村）", "not a community"),
    /** The complex is not in the register. */
    UNKNOWN_COMPLEX("小区不存在", "unknown complex"),
    /** The unit is not in the register. */
    UNKNOWN_UNIT("专有部分不存在", "unknown unit"),
    /** The provider is not in the register. */
    UNKNOWN_PROVIDER("物业服务人不存在", "unknown provider"),
    /** The unit is in the register under another complex. */
    UNIT_ELSEWHERE("该专有部分已登记在另一小区", "unit stands in another complex"),
    /** The batch claims to be recorded no later than one recorded before: it would change answers already given. */
    RECORDED_TOO_EARLY("记录时间不晚于已有记录", "not recorded after what is there");

    private final Text text;

    Fault(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
