package org.anju.revenue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Term;

/**
 * What a rule book says about public revenue (decision tables C-1 to C-5); for the ledger itself see
 * {@link org.anju.revenue.ledger.LedgerParameters}.
 */
public final class RevenueParameters {

    /** Where each kind of receipt belongs (table C-1). */
    public static final ParameterKey<ImmutableMap<ReceiptKind, ReceiptClass>> CLASSIFICATION =
            ParameterKey.table("revenue.classification", RevenueTables::classification);

    /** Whether compensation for common parts is public revenue (table C-1). */
    public static final ParameterKey<Boolean> COMPENSATION_COUNTS =
            ParameterKey.of("revenue.compensationCounts", ParameterType.FLAG);

    /** What cost may be deducted (table C-2). */
    public static final ParameterKey<ImmutableSet<CostCategory>> COST_CATEGORIES =
            ParameterKey.table("revenue.costCategories", list -> RevenueTables.names(CostCategory.class, list));

    /** Whether the operator must prove every cost (table C-2). */
    public static final ParameterKey<Boolean> COST_EVIDENCE_REQUIRED =
            ParameterKey.of("revenue.costEvidenceRequired", ParameterType.FLAG);

    /** The share of gross income agreed for the operator, in place of proven cost. */
    public static final ParameterKey<Ratio> PROVIDER_SHARE =
            ParameterKey.of("revenue.providerShare", ParameterType.RATIO).where(Ratio::isShare);

    /** How a share or a tax is brought to the fen. */
    public static final ParameterKey<Rounding> ROUNDING = ParameterKey.choice("revenue.rounding", Rounding.class);

    /** Who bears the loss of a business in a period (table C-2). */
    public static final ParameterKey<LossRule> LOSS_RULE = ParameterKey.choice("revenue.lossRule", LossRule.class);

    /** The least share of net income that goes to the maintenance fund. */
    public static final ParameterKey<Ratio> FUND_TOP_UP_SHARE =
            ParameterKey.of("revenue.fundTopUpShare", ParameterType.RATIO).where(Ratio::isShare);

    /** What public revenue may be used for (§6.3). */
    public static final ParameterKey<ImmutableSet<PermittedUse>> PERMITTED_USES =
            ParameterKey.table("revenue.permittedUses", list -> RevenueTables.names(PermittedUse.class, list));

    /** The decision a business on common parts needs (table C-3). */
    public static final ParameterKey<Approval> BUSINESS_APPROVAL =
            ParameterKey.choice("revenue.businessApproval", Approval.class);

    /** The decision spending needs (table C-3). */
    public static final ParameterKey<Approval> SPENDING_APPROVAL =
            ParameterKey.choice("revenue.spendingApproval", Approval.class);

    /** How much the committee may spend at a time within an approved budget (table C-3). */
    public static final ParameterKey<Money> COMMITTEE_SPEND_LIMIT =
            ParameterKey.of("revenue.committeeSpendLimit", ParameterType.MONEY);

    /** By what a distribution is shared out (table C-4 row 8). */
    public static final ParameterKey<DistributionBasis> DISTRIBUTION_BASIS =
            ParameterKey.choice("revenue.distributionBasis", DistributionBasis.class);

    /** What each payment to a unit is a multiple of: a fen, a yuan. */
    public static final ParameterKey<Money> PAYOUT_UNIT = ParameterKey.of("revenue.payoutUnit", ParameterType.MONEY);

    /** How each payment is brought to that. */
    public static final ParameterKey<Rounding> PAYOUT_ROUNDING =
            ParameterKey.choice("revenue.payoutRounding", Rounding.class);

    /** How often a statement is published (§6.4). */
    public static final ParameterKey<StatementFrequency> FREQUENCY =
            ParameterKey.choice("revenue.statementFrequency", StatementFrequency.class);

    /** By the end of which month after the quarter it is posted (table C-5): 1 for the first. */
    public static final ParameterKey<Long> PUBLICATION_MONTH =
            ParameterKey.of("revenue.publicationMonth", ParameterType.INTEGER);

    /** How long it stays posted (table C-5). */
    public static final ParameterKey<Term> POSTING_DURATION =
            ParameterKey.of("revenue.postingDuration", ParameterType.TERM);

    /** Whether a quarter without movement is posted as well (table C-5). */
    public static final ParameterKey<Boolean> ZERO_REPORT_POSTED =
            ParameterKey.of("revenue.zeroReportPosted", ParameterType.FLAG);

    /** Whether a deadline on a day off moves to the next working day (table C-5). */
    public static final ParameterKey<Boolean> DEADLINE_ROLLS_ON_HOLIDAY =
            ParameterKey.of("revenue.deadlineRollsOnHoliday", ParameterType.FLAG);

    /** In how long an objection is answered (§6.4). */
    public static final ParameterKey<Term> OBJECTION_REPLY_DAYS =
            ParameterKey.of("revenue.objectionReplyDays", ParameterType.TERM);

    /** In how long money and books are handed over after a contract or a term of office ends. */
    public static final ParameterKey<Term> HANDOVER_TERM = ParameterKey.of("revenue.handoverTerm", ParameterType.TERM);

    /** Whether what is handed over is audited (table C-4 row 7). */
    public static final ParameterKey<Boolean> HANDOVER_AUDITED =
            ParameterKey.of("revenue.handoverAudited", ParameterType.FLAG);

    /** The permitted uses that are encouraged first (Xinyang draft, measure 5); counts only where a rule book sets it. */
    public static final ParameterKey<ImmutableSet<PermittedUse>> ENCOURAGED_USES =
            ParameterKey.table("revenue.encouragedUses", list -> RevenueTables.names(PermittedUse.class, list));

    /** Whether a complex keeps its public revenue on a bank account of its own (Xinyang draft, measure 5). */
    public static final ParameterKey<Boolean> DEDICATED_ACCOUNT =
            ParameterKey.of("revenue.dedicatedAccount", ParameterType.FLAG);

    private RevenueParameters() {}
}
