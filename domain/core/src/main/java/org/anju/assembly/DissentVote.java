package org.anju.assembly;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Percent;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;

/**
 * Decides a use of the maintenance fund by dissent voting (异议表决, HN-2017 art. 66): carried unless more than a part of all
 * owners, or of all area, dissent.
 *
 * <p>Civil Code art. 278, the higher and later law, asks that owners take part. So the answer is undetermined until the
 * complex states, with its source, that it votes so; and then it is granted with a warning only. Pure and thread-safe.
 */
public final class DissentVote {

    private static final Fact MOTION = Fact.open("motion.title", "表决事项", "motion");

    private static final Rule DECIDED = rule(
            "DISSENT_VOTING_NOT_DECIDED",
            "业主大会已决定采取异议表决",
            "the owners decided to vote by dissent",
            "业主大会未决定采取异议表决",
            "the owners did not decide to vote by dissent");
    private static final Rule FUND_ONLY = rule(
            "DISSENT_VOTING_NOT_OPEN",
            "异议表决适用于专项维修资金的使用",
            "dissent voting is for the use of the maintenance fund",
            "异议表决仅适用于专项维修资金的使用",
            "dissent voting is for the use of the maintenance fund only");
    private static final Rule TAKE_PART = rule(
            "NO_PARTICIPATION",
            "参与表决的业主符合{0}",
            "{0} took part",
            "异议表决不要求业主参与表决，与要求{0}参与表决的规定不一致，有被撤销的风险",
            "dissent voting asks nobody to take part, against the rule that {0} do: the decision may be revoked");

    private final RuleBook book;

    private DissentVote(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static DissentVote by(RuleBook book) {
        return new DissentVote(book);
    }

    /**
     * Returns {@code PASS}; refused with {@code DISSENT_VOTING_NOT_DECIDED}, {@code DISSENT_VOTING_NOT_OPEN},
     * {@code TOO_MANY_DISSENT_HEADS} or {@code TOO_MANY_DISSENT_AREA}.
     *
     * @param counts everybody on the roll (of the cost-bearing range, where that votes) and those against
     */
    public Decision<VoteOutcome> decide(Motion motion, Counts counts, AsOf asOf) {
        Reasoning why = Reasoning.of("tally.dissent", book, asOf);
        why.use(MOTION, motion.title());
        Reading<Boolean> decided = why.read(VoteParameters.DISSENT_VOTING);
        Reading<Ratio> limit = why.read(VoteParameters.DISSENT_LIMIT);
        Reading<Threshold> participation = why.read(VoteParameters.PARTICIPATION);
        Counts complete = Reconciliation.complete(counts);
        Reconciliation.contradictions(complete).forEach(sum -> why.lack(VoteRules.RECONCILED, sum));
        for (Dimension dimension : Dimension.values()) {
            state(Figure.ROLL, dimension, complete, why);
            state(Figure.AGAINST, dimension, complete, why);
        }
        if (why.lacks()) {
            return why.undetermined();
        }
        why.check(DECIDED, decided, decided.value());
        why.check(FUND_ONLY, limit, motion.matter() == JointDecisionMatter.USE_MAINTENANCE_FUND);
        why.warn(TAKE_PART, participation, false, participation.value());
        for (Dimension dimension : Dimension.values()) {
            hold(limit, dimension, complete, why);
        }
        return why.conclude(VoteOutcome.PASS);
    }

    private static void state(Figure figure, Dimension dimension, Counts counts, Reasoning why) {
        if (!counts.knows(figure, dimension)) {
            why.lack(figure.in(dimension));
            return;
        }
        long quantity = counts.get(figure, dimension);
        why.use(figure.in(dimension), dimension.shown(quantity));
        if (figure == Figure.ROLL && quantity == 0) {
            why.lack(VoteRules.EMPTY_ROLL);
        }
    }

    private static void hold(Reading<Ratio> limit, Dimension dimension, Counts counts, Reasoning why) {
        long against = counts.get(Figure.AGAINST, dimension);
        long roll = counts.get(Figure.ROLL, dimension);
        why.check(
                tooMany(dimension),
                limit,
                !limit.value().isExceededBy(against, roll),
                dimension.shown(against),
                dimension.shown(roll),
                new Percent(against, roll),
                limit.value());
    }

    private static Rule tooMany(Dimension dimension) {
        String zh =
                "持不同意见的业主" + dimension.text().zh() + "{0}，占总" + dimension.text().zh() + "{1}的{2}，";
        String en = "{0} of {1} " + dimension.text().en() + " dissent, {2}, ";
        return rule(
                "TOO_MANY_DISSENT_" + dimension.name(),
                zh + "在{3}以下",
                en + "not above {3}",
                zh + "超过{3}",
                en + "above {3}");
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("2.5", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
