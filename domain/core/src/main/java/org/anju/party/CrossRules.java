package org.anju.party;

import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/**
 * Facts and rules of cross-appointment. All of it is about one person and so for that person and officers; nothing says
 * whether the person, or anybody, is a party member.
 */
final class CrossRules {

    static final Fact SEAT = Fact.personal("proposal.seat", "拟任职务", "post proposed");
    static final Fact TERM = Fact.personal("proposal.term", "拟任期", "term proposed");
    static final Fact HELD = Fact.personal("proposal.held", "任期首日所任职务", "posts held on the first day of the term");
    static final Fact AUTHORITY = Fact.personal("proposal.authority", "产生方式", "procedure");
    static final Fact OWNER = Fact.personal("proposal.owner", "是否为本小区业主", "whether an owner of the complex");
    static final Fact CONFIRMED =
            Fact.personal("proposal.confirmed", "是否已确认符合任职条件", "whether the conditions are confirmed");
    static final Fact SEATS = Fact.open("seat.count", "职务名额", "number of seats");
    static final Fact COMPLEX = Fact.personal("proposal.complex", "职务所属小区", "complex a post is for");
    static final Fact MEMBERS = Fact.official(
            "community.partyMembers",
            "社区内业主组织和物业企业负责人中党员人数",
            "party members among the heads of committees and providers");

    static final Rule NO_ROUTE = personal(
            "1.1",
            "NO_CROSS_POST",
            "{0}是交叉任职的职务",
            "{0}不是交叉任职的职务",
            "{0} is a post of cross-appointment",
            "{0} is no post of cross-appointment");
    static final Rule TO =
            personal("1.1", "POST_NOT_OPEN", "可以兼任{0}", "不得兼任{0}", "{0} may be given", "{0} may not be given");
    static final Rule FROM = personal(
            "1.1",
            "NO_QUALIFYING_POST",
            "{0}任有可以交叉任职的职务：{1}",
            "{0}未任可以交叉任职的职务",
            "on {0} holds a post that leads there: {1}",
            "on {0} holds no post that leads there");
    static final Rule PROCEDURE = personal(
            "1.1", "PROCEDURE_NOT_LAWFUL", "经{0}产生", "应当经法定程序（{1}）产生，拟经{0}产生", "{0}", "must be {1}, and is {0}");
    static final Rule IS_OWNER = personal(
            "1.1", "NOT_OWNER", "是本小区业主", "不是本小区业主", "owns a unit of the complex", "owns no unit of the complex");
    static final Rule IS_CONFIRMED = personal(
            "1.1",
            "CONDITIONS_NOT_CONFIRMED",
            "已确认符合任职条件",
            "尚未确认符合任职条件",
            "the conditions of the post are confirmed",
            "the conditions of the post are not confirmed");
    static final Rule TOO_FEW = Rule.of(
                    "1.2",
                    "SUBSTITUTE_NOT_NEEDED",
                    Text.of("符合党员不足的情形（不足{0}人）", "party members are too few (fewer than {0})"),
                    Text.of("不符合党员不足的情形（不足{0}人）", "party members are not too few (fewer than {0})"))
            .seenBy(Audience.OFFICER);
    static final Rule VACANT = personal(
            "1.1",
            "NOT_VACANT",
            "{0}共{1}名，任期内有空缺",
            "{0}共{1}名，{2}已满",
            "{0} has {1} seats, one of them free for the whole term",
            "{0} has {1} seats, all filled on {2}");
    static final Rule TWICE = personal(
            "1.1",
            "ALREADY_HELD",
            "未同时任{0}",
            "任期内已任{0}",
            "does not hold {0} already",
            "holds {0} already during the term");
    static final Rule COMPATIBLE = personal(
            "1.1",
            "INCOMPATIBLE",
            "{0}与{1}可以兼任",
            "{0}与{1}不得兼任",
            "{0} and {1} may be held together",
            "{0} and {1} may not be held together");
    static final Rule TERM_NOT_EMPTY =
            personal("1.1", "TERM_EMPTY", "任期不为空", "任期没有任何一日", "the term has a day", "the term has no day");
    static final Rule WITHIN_SOURCE = personal(
            "1.1",
            "TERM_OUTLASTS_POST",
            "兼任职务随本职于{0}前终止",
            "兼任职务的任期超过本职的任期（至{0}止）",
            "ends with the post it rests on, by {0}",
            "outlasts the post it rests on, which is held until before {0}");

    private CrossRules() {}

    private static Rule personal(
            String capability, String code, String zhMet, String zhUnmet, String enMet, String enUnmet) {
        return Rule.of(capability, code, Text.of(zhMet, enMet), Text.of(zhUnmet, enUnmet))
                .seenBy(Audience.SUBJECT);
    }
}
