package org.anju.revenue;

import com.google.common.collect.ImmutableSet;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;

/**
 * Goes from gross to net (capability 5.3; decision table C-2): income less reasonable cost belongs to the owners.
 *
 * <p>Cost that is not of a permitted category, or not proven, is not deducted; the decision warns of it. A share agreed
 * for the operator takes the place of proven cost. Income of a business nobody approved is the owners' all the same.
 */
public final class NetRevenue {

    private static final Fact GROSS = Fact.open("business.gross", "收入总额", "gross income");
    private static final Fact COST = Fact.open("business.cost", "成本", "cost");
    private static final Fact ALLOCATED = Fact.open("business.allocated", "已分配", "allocated before");
    private static final Text TAX = Text.of("价内税费", "tax included");
    private static final Text OWNERS_SHARE = Text.of("业主分成", "share of the owners");
    private static final Text BY_SHARE = Text.of("已按约定比例分成，不再另扣成本", "the agreed share covers it");

    private static final Rule APPROVED = rule(
            "UNAUTHORISED_BUSINESS",
            "经营活动经{0}",
            "the business was approved by {0}",
            "经营活动未经应有的共同决定（{0}），收入仍归全体业主",
            "the business lacked the decision it needs ({0}); its income is the owners' all the same");
    private static final Rule PERMITTED = rule(
            "COST_NOT_PERMITTED",
            "“{0}”{1}属可扣除的合理成本",
            "{0} {1} is reasonable cost",
            "“{0}”{1}不属可扣除的成本类别，不予扣除",
            "{0} {1} is not of a category that may be deducted, and is not");
    private static final Rule PROVEN = rule(
            "COST_NOT_EVIDENCED",
            "“{0}”{1}有凭证",
            "{0} {1} is proven",
            "“{0}”{1}无凭证，不予扣除",
            "{0} {1} is not proven, and is not deducted");
    private static final Rule NO_LOSS = rule(
            "BUSINESS_AT_A_LOSS", "本期未亏损", "the business made no loss", "本期亏损{0}，{1}", "the business lost {0}, {1}");

    private final RuleBook rules;

    private NetRevenue(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns the policy by {@code rules}. */
    public static NetRevenue by(RuleBook rules) {
        return new NetRevenue(rules);
    }

    /** Returns what of a result is left for the owners; undetermined where the categories of cost are open. */
    public Decision<NetResult> decide(BusinessResult result, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.net", rules, asOf);
        Money gross = why.use(GROSS, result.gross());
        warnOfApproval(why, result.approval());
        Reading<Ratio> share = why.readIfSet(RevenueParameters.PROVIDER_SHARE);
        Money net = share.isSet() ? ownersShare(why, gross, share.value()) : gross.minus(deductible(why, result));
        if (why.lacks()) {
            return why.fail();
        }
        Money borne = net.isNegative() ? loss(why, net) : net;
        Money left = borne.minus(why.use(ALLOCATED, result.allocated()));
        NetResult answer = new NetResult(gross.minus(borne), borne, left.isNegative() ? Money.ZERO : left);
        return why.lacks() ? why.fail() : why.conclude(answer);
    }

    private static void warnOfApproval(Reasoning why, Approval approval) {
        Reading<Approval> needed = why.readIfSet(RevenueParameters.BUSINESS_APPROVAL);
        if (needed.isSet()) {
            boolean approved = approval == Approval.PRELIMINARY_CONTRACT || approval.isOwners(needed.value());
            why.warn(APPROVED, needed, approved, approved ? approval : needed.value());
        }
    }

    private static Money ownersShare(Reasoning why, Money gross, Ratio operator) {
        why.skip(PERMITTED, BY_SHARE);
        Ratio owners = Ratio.of(operator.denominator() - operator.numerator(), operator.denominator());
        Reading<Rounding> rounding = why.read(RevenueParameters.ROUNDING);
        return rounding.isSet() ? why.share(OWNERS_SHARE, gross, owners, rounding.value()) : gross;
    }

    private static Money deductible(Reasoning why, BusinessResult result) {
        Money sum = Money.ZERO;
        if (result.taxIncludedAt().isPresent()) {
            sum = sum.plus(deductible(why, new CostClaim(CostCategory.TAX, tax(why, result), ""), true));
        }
        for (CostClaim claim : result.costs()) {
            sum = sum.plus(deductible(why, claim, !claim.document().isEmpty()));
        }
        return sum;
    }

    /** The tax in a gross amount at rate n/d is gross * n / (d + n). */
    private static Money tax(Reasoning why, BusinessResult result) {
        Ratio rate = result.taxIncludedAt().orElseThrow();
        Reading<Rounding> rounding = why.read(RevenueParameters.ROUNDING);
        long inclusive = Math.addExact(rate.denominator(), rate.numerator());
        return rounding.isSet()
                ? why.round(TAX, result.gross().fen(), rate.numerator(), inclusive, rounding.value())
                : Money.ZERO;
    }

    private static Money deductible(Reasoning why, CostClaim claim, boolean proven) {
        why.use(COST, claim.amount(), claim.document());
        Reading<ImmutableSet<CostCategory>> categories = why.read(RevenueParameters.COST_CATEGORIES);
        Reading<Boolean> evidence = why.read(RevenueParameters.COST_EVIDENCE_REQUIRED);
        if (!categories.isSet() || !evidence.isSet()) {
            return Money.ZERO;
        }
        boolean permitted = why.warn(
                PERMITTED, categories, categories.value().contains(claim.category()), claim.category(), claim.amount());
        boolean shown = why.warn(PROVEN, evidence, proven || !evidence.value(), claim.category(), claim.amount());
        return permitted && shown ? claim.amount() : Money.ZERO;
    }

    private static Money loss(Reasoning why, Money net) {
        Reading<LossRule> rule = why.read(RevenueParameters.LOSS_RULE);
        rule.find().ifPresent(who -> why.warn(NO_LOSS, rule, false, net.negated(), who));
        return rule.find().filter(who -> who == LossRule.BORNE_BY_OPERATOR).isPresent() ? Money.ZERO : net;
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("5.3", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
