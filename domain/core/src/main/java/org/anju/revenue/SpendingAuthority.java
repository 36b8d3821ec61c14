package org.anju.revenue;

import com.google.common.collect.ImmutableSet;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;

/** Tells whether public revenue may be spent, and on whose decision (capability 5.3; decision table C-3). */
public final class SpendingAuthority {

    private static final Fact AMOUNT = Fact.open("spending.amount", "支出金额", "amount");
    private static final Fact APPROVAL = Fact.open("spending.approval", "决定方式", "approved by");

    private static final Rule USE = rule(
            "USE_NOT_PERMITTED",
            "用途为“{0}”",
            "it is for {0}",
            "用途不在允许范围内，且未经业主共同决定",
            "it is for none of the permitted uses, and the owners did not decide on it");
    private static final Rule OWNERS =
            rule("NOT_APPROVED", "经{0}", "approved by {0}", "应经{1}，现为{0}", "needs {1}, has {0}");
    private static final Rule LIMIT = rule(
            "COMMITTEE_LIMIT_EXCEEDED",
            "{0}在业主委员会限额{1}以内",
            "{0} is within the committee's limit of {1}",
            "{0}超过业主委员会限额{1}",
            "{0} is above the committee's limit of {1}");
    private static final Rule ENCOURAGED = rule(
            "USE_NOT_ENCOURAGED",
            "“{0}”属于鼓励的主要用途",
            "{0} is one of the uses encouraged first",
            "“{0}”不属于鼓励的主要用途",
            "{0} is not one of the uses encouraged first");
    private static final Rule BEFORE_ASSEMBLY = rule(
            "ASSEMBLY_MUST_DECIDE",
            "尚无业主大会，依前期合同",
            "there is no assembly yet; the preliminary contract decides",
            "已有业主大会，应由业主共同决定",
            "there is an assembly; it is for the owners to decide");

    private final RuleBook rules;

    private SpendingAuthority(RuleBook rules) {
        this.rules = rules;
    }

    /** Returns the policy by {@code rules}. */
    public static SpendingAuthority by(RuleBook rules) {
        return new SpendingAuthority(rules);
    }

    /**
     * Returns the use a spending falls under; refused with {@code USE_NOT_PERMITTED}, {@code NOT_APPROVED},
     * {@code COMMITTEE_LIMIT_EXCEEDED} or {@code ASSEMBLY_MUST_DECIDE}. A purpose outside the list becomes use 6 once the
     * owners have decided on it. A use that is permitted and not among those encouraged first is granted with the warning
     * {@code USE_NOT_ENCOURAGED}.
     */
    public Decision<PermittedUse> decide(Spending spending, AsOf asOf) {
        Reasoning why = Reasoning.of("revenue.spending", rules, asOf);
        Reading<ImmutableSet<PermittedUse>> uses = why.read(RevenueParameters.PERMITTED_USES);
        Reading<Approval> needed = why.read(RevenueParameters.SPENDING_APPROVAL);
        if (why.lacks()) {
            return why.fail();
        }
        why.use(AMOUNT, spending.amount());
        why.use(APPROVAL, spending.approval());
        boolean decided = spending.approval().isOwners(needed.value());
        PermittedUse use = spending.use().filter(uses.value()::contains).orElse(PermittedUse.ASSEMBLY_DECIDED);
        boolean listed = spending.use().filter(uses.value()::contains).isPresent();
        why.check(USE, uses, listed || decided && uses.value().contains(use), use);
        checkApproval(why, needed, spending, use);
        Reading<ImmutableSet<PermittedUse>> first = why.readIfSet(RevenueParameters.ENCOURAGED_USES);
        first.find().ifPresent(encouraged -> why.warn(ENCOURAGED, first, encouraged.contains(use), use));
        return why.conclude(use);
    }

    private static void checkApproval(Reasoning why, Reading<Approval> needed, Spending spending, PermittedUse use) {
        Approval approval = spending.approval();
        if (approval == Approval.PRELIMINARY_CONTRACT) {
            why.check(BEFORE_ASSEMBLY, needed, !spending.assemblyExists());
        } else if (approval == Approval.COMMITTEE && use != PermittedUse.ASSEMBLY_DECIDED) {
            Reading<Money> limit = why.read(RevenueParameters.COMMITTEE_SPEND_LIMIT);
            limit.find()
                    .ifPresent(most ->
                            why.check(LIMIT, limit, spending.amount().compareTo(most) <= 0, spending.amount(), most));
        } else {
            why.check(OWNERS, needed, approval.isOwners(needed.value()), approval, needed.value());
        }
    }

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("5.3", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
