package org.anju.assembly;

import static org.anju.assembly.Dimension.HEADS;

import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules a tally applies; each takes its law from the parameter it is applied with. */
final class VoteRules {

    private static final String CAPABILITY = "2.5";

    /** A meeting may not decide what was not announced. */
    static final Rule UNLISTED_TOPIC = Rule.of(
            CAPABILITY,
            "UNLISTED_TOPIC",
            Text.of("议事规则允许表决未列入公告议程的事项", "the rules of procedure allow a vote on a topic that was not announced"),
            Text.of("该事项未列入公告议程，不得表决", "the topic was not announced and may not be voted on"));

    /** The clause on following speaks of yes and no, not of several candidates. */
    static final Rule FOLLOW_IN_ELECTION = Rule.of(
            CAPABILITY,
            "FOLLOW_IN_ELECTION",
            Text.of("从众规则适用于赞成或者反对的事项", "following the majority applies to a question of for or against"),
            Text.of("选举事项不宜适用从众规则", "following the majority does not suit an election"));

    static final Fact RECONCILED = Fact.open("COUNTS_DO_NOT_RECONCILE", "票数勾稽一致", "counts that reconcile");
    static final Fact EMPTY_ROLL = Fact.open("EMPTY_ROLL", "有表决权的业主", "owners entitled to vote");

    static final Text NOBODY_TOOK_PART = Text.of("无人参与表决", "nobody took part");

    private static final Rule QUORUM_HEADS =
            limit("NOT_QUORATE_HEADS", "参与表决人数{0}人，占{1}{2}人的{3}", "人", "{0} heads take part, {3} of {1} ({2})");
    private static final Rule QUORUM_AREA =
            limit("NOT_QUORATE_AREA", "参与表决面积{0}，占{1}{2}的{3}", "", "{0} take part, {3} of {1} ({2})");
    private static final Rule APPROVAL_HEADS =
            limit("NOT_APPROVED_HEADS", "同意人数{0}人，占{1}{2}人的{3}", "人", "{0} heads approve, {3} of {1} ({2})");
    private static final Rule APPROVAL_AREA =
            limit("NOT_APPROVED_AREA", "同意面积{0}，占{1}{2}的{3}", "", "{0} approve, {3} of {1} ({2})");

    private static final Rule NOMINEE_HEADS =
            limit("NOT_APPROVED_HEADS", "{7}：同意人数{0}人，占{1}{2}人的{3}", "人", "{7}: {0} heads approve, {3} of {1} ({2})");
    private static final Rule NOMINEE_AREA =
            limit("NOT_APPROVED_AREA", "{7}：同意面积{0}，占{1}{2}的{3}", "", "{7}: {0} approve, {3} of {1} ({2})");

    private VoteRules() {}

    private static Rule limit(String code, String zh, String unit, String en) {
        return Rule.of(
                CAPABILITY,
                code,
                Text.of(zh + "，达到{4}（至少{5}" + unit + "）", en + "; {4} required, that is {5}"),
                Text.of(
                        zh + "，未达到{4}（至少{5}" + unit + "，尚差{6}" + unit + "）",
                        en + "; {4} required, that is {5}, {6} more"));
    }

    /** Returns the rule that enough must take part. */
    static Rule quorum(Dimension dimension) {
        return dimension == HEADS ? QUORUM_HEADS : QUORUM_AREA;
    }

    /** Returns the rule that enough must approve. */
    static Rule approval(Dimension dimension) {
        return dimension == HEADS ? APPROVAL_HEADS : APPROVAL_AREA;
    }

    /** Returns the rule that enough must approve a nominee, who is its last argument. */
    static Rule nominee(Dimension dimension) {
        return dimension == HEADS ? NOMINEE_HEADS : NOMINEE_AREA;
    }

    /** Returns {@code rule} worded for a figure that is not known: {0} is what was to be shown. */
    static Rule unknown(Rule rule, Dimension dimension, boolean quorum) {
        String zh = (quorum ? "参与表决" : "同意") + dimension.text().zh() + "是否达到{0}";
        String en = "whether the " + dimension.text().en() + (quorum ? " taking part" : " approving") + " are {0}";
        return Rule.of(rule.capability(), rule.code(), Text.of(zh, en), Text.of(zh, en));
    }
}
