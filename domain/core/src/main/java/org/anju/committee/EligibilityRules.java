package org.anju.committee;

import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The criteria of table D-1 and those other cities add; how one of them came out is for the person and officers. */
final class EligibilityRules {

    static final Rule OWNER =
            personal("NOT_OWNER", "是本小区业主", "不是本小区业主", "owns a unit of the complex", "owns no unit of the complex");
    static final Rule CAPACITY = personal(
            "NO_CAPACITY",
            "具有完全民事行为能力（{0}周岁）",
            "不具有完全民事行为能力（{0}周岁）",
            "has full civil capacity (aged {0})",
            "lacks full civil capacity (aged {0})");
    static final Rule ARREARS = personal(
            "IN_ARREARS",
            "至{0}未拖欠物业服务费等相关费用",
            "至{0}拖欠物业服务费等相关费用{1}",
            "owes no property fee or charge on {0}",
            "owes {1} in property fees and charges on {0}");
    static final Rule FUND = personal(
            "FUND_UNPAID",
            "已按规定交存专项维修资金",
            "未按规定交存专项维修资金",
            "has paid into the maintenance fund",
            "has not paid into the maintenance fund");
    static final Rule BREACH =
            personal("OPEN_VIOLATION", "没有未整改的违法违规情形", "有未整改的情形：{0}", "has no open breach", "has open breaches: {0}");
    static final Rule CONFLICT = personal(
            "CONFLICT_OF_INTEREST",
            "与物业服务人等无利害关系（{0}）",
            "与物业服务人等有利害关系（{0}）",
            "has no conflict of interest ({0})",
            "has a conflict of interest ({0})");
    static final Rule DISHONEST = personal(
            "DISHONEST", "不是失信被执行人", "是失信被执行人", "is no dishonest judgment debtor", "is a dishonest judgment debtor");
    static final Rule CRIMINAL = personal(
            "CRIMINAL",
            "没有刑事方面的限制情形（{0}）",
            "有刑事方面的限制情形（{0}）",
            "is not barred by a criminal record ({0})",
            "is barred by a criminal record ({0})");
    static final Rule REVIEW = personal(
            "NOT_REVIEWED",
            "已通过街道办事处（乡镇人民政府）审查",
            "未通过街道办事处（乡镇人民政府）审查",
            "has passed the street review",
            "has not passed the street review");
    static final Rule JOINT = personal(
            "JOINT_OWNERS_DISAGREE",
            "其他共有人已书面同意",
            "其他共有人未书面同意",
            "the joint owners consent",
            "the joint owners do not consent");
    static final Rule DELEGATE = personal(
            "DELEGATE_NOT_ADMITTED",
            "单位业主可以委派自然人参选",
            "单位业主不得委派自然人参选",
            "a corporate owner may send a natural person",
            "a corporate owner may not send anybody");
    static final Rule AUTHORITY = personal(
            "NOT_AUTHORISED",
            "有单位业主的书面授权",
            "没有单位业主的书面授权",
            "has the written authority of the corporate owner",
            "lacks the written authority of the corporate owner");
    static final Rule RESIDENCE = personal(
            "NOT_RESIDENT",
            "{0}：居住{1}天，需{2}天",
            "未达到{0}：居住{1}天，需{2}天",
            "{0}: lived there {1} days, {2} needed",
            "not {0}: lived there {1} days, {2} needed");
    static final Rule LETTING =
            personal("LETS_DWELLING", "房屋未出租", "房屋已出租", "does not let the dwelling", "lets the dwelling");
    static final Rule PROMISES =
            personal("PROMISES_UNSIGNED", "已签署承诺书", "未签署承诺书", "has signed the promises", "has not signed the promises");
    static final Rule COOL_OFF =
            personal("COOLING_OFF", "没有尚在限制期内的情形", "尚在限制期内：{0}", "nothing is too recent", "too recent: {0}");

    private EligibilityRules() {}

    private static Rule personal(String code, String zhMet, String zhUnmet, String enMet, String enUnmet) {
        return Rule.of("2.3", code, Text.of(zhMet, enMet), Text.of(zhUnmet, enUnmet))
                .seenBy(Audience.SUBJECT);
    }
}
