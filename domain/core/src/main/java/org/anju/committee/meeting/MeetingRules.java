package org.anju.committee.meeting;

import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules of table D-3: numbers for everybody, votes of one member for officers. */
final class MeetingRules {

    static final Rule OWN_MATTER = rule(
            "OWNERS_DECIDE",
            "{0}，属于委员会可以议决的事项",
            "{0}，应由业主共同决定，委员会只能提请、组织表决",
            "a committee may decide: {0}",
            "the owners decide, a committee may only call the vote: {0}");
    static final Rule AS_MANY = rule(
            "MORE_PRESENT_THAN_MEMBERS",
            "出席{0}人，未超过委员{1}人",
            "出席{0}人，超过委员{1}人",
            "{0} present of {1} members",
            "{0} present, more than the {1} members");
    static final Rule QUORUM = rule(
            "NOT_QUORATE",
            "委员{1}人中出席{0}人，符合{3}的要求（至少{2}人）",
            "委员{1}人中出席{0}人，不符合{3}的要求（至少{2}人）",
            "{0} of {1} members present, {2} needed ({3})",
            "{0} of {1} members present, {2} needed ({3})");
    static final Rule CARRIED = rule(
            "NOT_CARRIED",
            "委员{1}人中同意{0}人，符合{3}的要求（至少{2}人）",
            "委员{1}人中同意{0}人，不符合{3}的要求（至少{2}人）",
            "{0} of {1} members approve, {2} needed ({3})",
            "{0} of {1} members approve, {2} needed ({3})");
    static final Rule PROXY = named(
            "PROXY_VOID",
            "委员{0}委托他人出席，计入",
            "委员{0}委托他人出席，不计入",
            "member {0} came by proxy, which counts",
            "member {0} came by proxy, which does not count");
    static final Rule INTEREST = named(
            "INTERESTED_VOTE_VOID",
            "委员{0}与议题有利害关系，其表决计入",
            "委员{0}与议题有利害关系，其表决不计入",
            "member {0} has an interest in the matter, the vote counts",
            "member {0} has an interest in the matter, the vote does not count");

    private MeetingRules() {}

    private static Rule rule(String code, String zhMet, String zhUnmet, String enMet, String enUnmet) {
        return Rule.of("2.3", code, Text.of(zhMet, enMet), Text.of(zhUnmet, enUnmet));
    }

    private static Rule named(String code, String zhMet, String zhUnmet, String enMet, String enUnmet) {
        return rule(code, zhMet, zhUnmet, enMet, enUnmet).seenBy(Audience.OFFICER);
    }
}
