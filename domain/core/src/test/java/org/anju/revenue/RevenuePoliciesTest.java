package org.anju.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.revenue.ledger.LedgerRulesForTests;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

class RevenuePoliciesTest {

    private static final AsOf DAY = AsOf.date("2026-04-01");

    private static RulePackBuilder pack() {
        return LedgerRulesForTests.pack()
                .set("revenue.costEvidenceRequired", true, 14)
                .set("revenue.costCategories", list("TAX", "ENERGY", "LABOUR"), 14)
                .set("revenue.rounding", Rounding.HALF_UP, 14)
                .set("revenue.businessApproval", Approval.OWNERS_SPECIAL, 278)
                .set("revenue.spendingApproval", Approval.OWNERS_ORDINARY, 278)
                .set(
                        "revenue.permittedUses",
                        list(Arrays.stream(PermittedUse.values())
                                .map(Enum::name)
                                .toArray(String[]::new)),
                        63)
                .set("revenue.distributionBasis", DistributionBasis.EXCLUSIVE_AREA, 283);
    }

    private static RuleBook book() {
        return RuleBook.of(pack().build());
    }

    private static Datum list(String... names) {
        return new Datum.Many(
                Arrays.stream(names).<Datum>map(Datum.Leaf::new).collect(ImmutableList.toImmutableList()));
    }

    private static Datum row(String receipt, String to, String account) {
        ImmutableMap.Builder<String, Datum> row = ImmutableMap.builder();
        row.put("receipt", new Datum.Leaf(receipt)).put("to", new Datum.Leaf(to));
        if (!account.isEmpty()) {
            row.put("account", new Datum.Leaf(account));
        }
        return new Datum.Fields(row.buildOrThrow());
    }

    private static void assertRefused(Decision<?> decision, String... codes) {
        assertThat(decision.isRefused()).isTrue();
        assertThat(decision.violations()).extracting(Violation::code).containsExactly(codes);
    }

    private static void assertMissing(Decision<?> decision, String... codes) {
        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly(codes);
    }

    private static ImmutableList<String> warnings(Decision<?> decision) {
        return decision.explanation().warnings().stream().map(Violation::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void theTableSaysWhereAReceiptBelongs() {
        RulePackBuilder pack = TestRules.national()
                .set(
                        "revenue.classification",
                        new Datum.Many(ImmutableList.of(
                                row("ADVERTISING", "PUBLIC_REVENUE", "5051.01"),
                                row("COMPENSATION", "AS_AGREED", "5051.05"),
                                row("PROPERTY_FEE", "NOT_PUBLIC_REVENUE", ""))),
                        63);
        ReceiptClassification open = ReceiptClassification.by(RuleBook.of(pack.build()));

        assertThat(open.decide(ReceiptKind.ADVERTISING, DAY).getOrElseThrow())
                .isEqualTo(
                        new ReceiptClass(Destination.PUBLIC_REVENUE, Optional.of(StandardAccount.ADVERTISING.code())));
        Decision<ReceiptClass> fee = open.decide(ReceiptKind.PROPERTY_FEE, DAY);
        assertRefused(fee, "NOT_PUBLIC_REVENUE");
        assertThat(fee.considered()).contains(new ReceiptClass(Destination.NOT_PUBLIC_REVENUE, Optional.empty()));
        assertMissing(open.decide(ReceiptKind.COMPENSATION, DAY), "revenue.compensationCounts");
        assertMissing(open.decide(ReceiptKind.SITE_FEE, DAY), "receipt.class");
        ReceiptClassification counted = ReceiptClassification.by(
                RuleBook.of(pack.set("revenue.compensationCounts", true, 48).build()));
        assertThat(counted.decide(ReceiptKind.COMPENSATION, DAY)
                        .getOrElseThrow()
                        .destination())
                .isEqualTo(Destination.PUBLIC_REVENUE);
    }

    @Test
    void aTableThatIsNotUnderstoodIsMissing() {
        for (Datum wrong : ImmutableList.of(
                new Datum.Leaf("x"),
                list("x"),
                new Datum.Many(ImmutableList.of(row("NO_SUCH", "PUBLIC_REVENUE", ""))),
                new Datum.Many(ImmutableList.of(row("ADVERTISING", "PUBLIC_REVENUE", "5051"))),
                new Datum.Many(ImmutableList.of(row("ADVERTISING", "NO_SUCH", ""))))) {
            RuleBook book = RuleBook.of(TestRules.national()
                    .set("revenue.classification", wrong, 63)
                    .build());
            assertMissing(
                    ReceiptClassification.by(book).decide(ReceiptKind.ADVERTISING, DAY), "revenue.classification");
        }
        RuleBook uses = RuleBook.of(TestRules.national()
                .set("revenue.permittedUses", new Datum.Leaf("REPAIR"), 63)
                .build());
        assertThat(SpendingAuthority.by(uses)
                        .decide(spending(PermittedUse.FUND_TOP_UP, "1.00", Approval.NONE), DAY)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("revenue.permittedUses", "revenue.spendingApproval");
    }

    private static BusinessResult.Builder result(String gross) {
        BusinessResult.Builder result = BusinessResult.builder();
        result.gross(Money.yuan(gross)).approval(Approval.OWNERS_SPECIAL);
        return result;
    }

    private static CostClaim cost(CostCategory category, String yuan, String document) {
        return new CostClaim(category, Money.yuan(yuan), document);
    }

    @Test
    void netIsGrossLessProvenCostOfAPermittedCategory() {
        BusinessResult.Builder result = result("10000.00");
        result.taxIncludedAt(Ratio.parse("3%"))
                .addCost(cost(CostCategory.ENERGY, "800.00", "V1"))
                .addCost(cost(CostCategory.LABOUR, "1200.00", "V2"));
        Decision<NetResult> decision = NetRevenue.by(book()).decide(result.build(), DAY);

        assertThat(decision.getOrElseThrow())
                .isEqualTo(new NetResult(Money.yuan("2291.26"), Money.yuan("7708.74"), Money.yuan("7708.74")));
        assertThat(warnings(decision)).isEmpty();
        assertThat(decision.explanation().render(Locale.CHINA)).contains("取整：价内税费：291.26213592 → 291.26");
        result.allocated(Money.yuan("8000.00"));
        assertThat(NetRevenue.by(book())
                        .decide(result.build(), DAY)
                        .getOrElseThrow()
                        .distributable())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void costThatIsNotProvenOrNotPermittedIsNotDeducted() {
        BusinessResult.Builder result = result("100.00");
        result.addCost(cost(CostCategory.ENERGY, "10.00", ""))
                .addCost(cost(CostCategory.OTHER, "20.00", "V"))
                .addCost(cost(CostCategory.TAX, "30.00", "V"))
                .approval(Approval.OWNERS_ORDINARY);
        Decision<NetResult> decision = NetRevenue.by(book()).decide(result.build(), DAY);

        assertThat(decision.getOrElseThrow().net()).isEqualTo(Money.yuan("70.00"));
        assertThat(warnings(decision))
                .containsExactly("UNAUTHORISED_BUSINESS", "COST_NOT_EVIDENCED", "COST_NOT_PERMITTED");
    }

    @Test
    void anAgreedShareTakesThePlaceOfCost() {
        RuleBook agreed = book().with(TestRules.complex()
                .set("revenue.providerShare", Ratio.parse("30%"), 3)
                .build());
        BusinessResult.Builder result = result("431000.00");
        result.addCost(cost(CostCategory.ENERGY, "300000.00", "V")).approval(Approval.PRELIMINARY_CONTRACT);
        Decision<NetResult> decision = NetRevenue.by(agreed).decide(result.build(), DAY);

        assertThat(decision.getOrElseThrow().net()).isEqualTo(Money.yuan("301700.00"));
        assertThat(warnings(decision)).isEmpty();
    }

    @Test
    void whoBearsALossIsForARuleToSay() {
        BusinessResult loss =
                result("10.00").addCost(cost(CostCategory.ENERGY, "12.00", "V")).build();

        assertMissing(NetRevenue.by(book()).decide(loss, DAY), "revenue.lossRule");
        assertThat(netUnder(LossRule.CARRIED_FORWARD, loss))
                .isEqualTo(new NetResult(Money.yuan("12.00"), Money.yuan("-2.00"), Money.ZERO));
        assertThat(netUnder(LossRule.BORNE_BY_OPERATOR, loss))
                .isEqualTo(new NetResult(Money.yuan("10.00"), Money.ZERO, Money.ZERO));
    }

    private static NetResult netUnder(LossRule rule, BusinessResult result) {
        RuleBook book = RuleBook.of(pack().set("revenue.lossRule", rule, 1).build());
        return NetRevenue.by(book).decide(result, DAY).getOrElseThrow();
    }

    @Test
    void openCostCategoriesLeaveTheNetUndetermined() {
        BusinessResult.Builder result = result("10.00");
        result.addCost(cost(CostCategory.ENERGY, "1.00", "V"));

        assertMissing(
                NetRevenue.by(RuleBook.of()).decide(result.build(), DAY),
                "revenue.costCategories",
                "revenue.costEvidenceRequired");
    }

    @Test
    void aLeastShareForTheFundIsReachedOnlyRoundedUp() {
        FundAllocation half = FundAllocation.by(RuleBook.of(TestRules.national()
                .set("revenue.fundTopUpShare", Ratio.parse("50%"), 1)
                .build()));
        Money net = Money.yuan("12345.67");

        assertThat(half.decide(net, Money.yuan("6172.84"), DAY).getOrElseThrow())
                .isEqualTo(Money.yuan("6172.84"));
        assertRefused(half.decide(net, Money.yuan("6172.83"), DAY), "FUND_SHARE_TOO_LOW");
        assertThat(half.decide(net, net, DAY).isGranted()).isTrue();
        assertRefused(half.decide(net, Money.yuan("12345.68"), DAY), "FUND_EXCEEDS_NET");
        assertRefused(half.decide(Money.yuan("-5.00"), Money.yuan("0.01"), DAY), "FUND_EXCEEDS_NET");
        assertThat(half.decide(Money.yuan("-5.00"), Money.ZERO, DAY).getOrElseThrow())
                .isEqualTo(Money.ZERO);
        assertMissing(FundAllocation.by(book()).decide(net, net, DAY), "revenue.fundTopUpShare");
    }

    private static Spending spending(PermittedUse use, String yuan, Approval approval) {
        Spending.Builder spending = Spending.builder();
        spending.use(use).amount(Money.yuan(yuan)).approval(approval).assemblyExists(true);
        return spending.build();
    }

    @Test
    void theOwnersMaySpendOnAnythingTheyDecideOn() {
        SpendingAuthority authority = SpendingAuthority.by(book());
        Spending.Builder other = Spending.builder();
        other.amount(Money.yuan("1.00")).assemblyExists(true);

        assertThat(authority
                        .decide(spending(PermittedUse.REPAIR_AND_INSURANCE, "1.00", Approval.OWNERS_ORDINARY), DAY)
                        .getOrElseThrow())
                .isEqualTo(PermittedUse.REPAIR_AND_INSURANCE);
        assertThat(authority
                        .decide(other.approval(Approval.OWNERS_SPECIAL).build(), DAY)
                        .getOrElseThrow())
                .isEqualTo(PermittedUse.ASSEMBLY_DECIDED);
        assertRefused(
                authority.decide(other.approval(Approval.COMMITTEE).build(), DAY), "USE_NOT_PERMITTED", "NOT_APPROVED");
        assertRefused(
                authority.decide(spending(PermittedUse.FEE_SUPPLEMENT, "1.00", Approval.NONE), DAY), "NOT_APPROVED");
    }

    @Test
    void theCommitteeSpendsWithinItsLimit() {
        Spending spending = spending(PermittedUse.WORKING_EXPENSES, "5000.00", Approval.COMMITTEE);
        SpendingAuthority limited = SpendingAuthority.by(book().with(TestRules.complex()
                .set("revenue.committeeSpendLimit", Money.yuan("5000.00"), 9)
                .build()));

        assertMissing(SpendingAuthority.by(book()).decide(spending, DAY), "revenue.committeeSpendLimit");
        assertThat(limited.decide(spending, DAY).isGranted()).isTrue();
        assertRefused(
                limited.decide(spending(PermittedUse.WORKING_EXPENSES, "5000.01", Approval.COMMITTEE), DAY),
                "COMMITTEE_LIMIT_EXCEEDED");
    }

    @Test
    void aPermittedUseThatIsNotEncouragedFirstIsGrantedWithAWarning() {
        SpendingAuthority authority = SpendingAuthority.by(book().with(TestRules.complex()
                .set("revenue.encouragedUses", list("FUND_TOP_UP"), 5)
                .build()));

        Decision<PermittedUse> other =
                authority.decide(spending(PermittedUse.FEE_SUPPLEMENT, "1.00", Approval.OWNERS_ORDINARY), DAY);
        Decision<PermittedUse> first =
                authority.decide(spending(PermittedUse.FUND_TOP_UP, "1.00", Approval.OWNERS_ORDINARY), DAY);

        assertThat(other.isGranted()).isTrue();
        assertThat(warnings(other)).containsExactly("USE_NOT_ENCOURAGED");
        assertThat(warnings(first)).isEmpty();
    }

    @Test
    void anAccountOfItsOwnIsAskedForWhereARuleBookSaysSo() {
        AccountCheck asked = AccountCheck.by(RuleBook.of(
                TestRules.national().set("revenue.dedicatedAccount", true, 5).build()));
        AccountCheck free = AccountCheck.by(RuleBook.of(
                TestRules.national().set("revenue.dedicatedAccount", false, 5).build()));

        assertThat(asked.decide(Optional.of(LocalDate.of(2026, 4, 1)), DAY).getOrElseThrow())
                .isTrue();
        assertRefused(asked.decide(Optional.of(LocalDate.of(2026, 4, 2)), DAY), "NO_DEDICATED_ACCOUNT");
        assertRefused(asked.decide(Optional.empty(), DAY), "NO_DEDICATED_ACCOUNT");
        assertThat(free.decide(Optional.empty(), DAY).getOrElseThrow()).isFalse();
        assertMissing(AccountCheck.by(RuleBook.of()).decide(Optional.empty(), DAY), "revenue.dedicatedAccount");
    }

    @Test
    void thePreliminaryContractCountsOnlyWithoutAnAssembly() {
        Spending.Builder spending = Spending.builder();
        spending.use(PermittedUse.FUND_TOP_UP).amount(Money.yuan("1.00")).approval(Approval.PRELIMINARY_CONTRACT);
        SpendingAuthority authority = SpendingAuthority.by(book());

        assertThat(authority.decide(spending.assemblyExists(false).build(), DAY).isGranted())
                .isTrue();
        assertRefused(authority.decide(spending.assemblyExists(true).build(), DAY), "ASSEMBLY_MUST_DECIDE");
    }

    private static UnitArea unit(String id, String area) {
        return new UnitArea(UnitId.of(id), Area.squareMetres(area));
    }

    private static Payout payout(String id, String yuan) {
        return new Payout(UnitId.of(id), Money.yuan(yuan));
    }

    @Test
    void aDistributionSumsToTheLastFenWhateverTheOrder() {
        Distribution distribution = Distribution.by(book());
        Payouts payouts = distribution
                .share(
                        Money.yuan("100.00"),
                        ImmutableList.of(unit("3", "75.17"), unit("1", "89.50"), unit("2", "120.33")),
                        DAY)
                .getOrElseThrow();

        assertThat(payouts)
                .isEqualTo(new Payouts(
                        ImmutableList.of(payout("1", "31.40"), payout("2", "42.22"), payout("3", "26.38")),
                        Money.yuan("100.00"),
                        Money.ZERO));
        assertThat(distribution
                        .share(Money.yuan("0.01"), ImmutableList.of(unit("b", "1.00"), unit("a", "1.00")), DAY)
                        .getOrElseThrow()
                        .payouts())
                .containsExactly(payout("a", "0.01"), payout("b", "0.00"));
    }

    @Test
    void paymentsInWholeYuanAreBookedAsTheirSum() {
        Distribution distribution = Distribution.by(RuleBook.of(pack().set("revenue.payoutUnit", Money.yuan("1.00"), 1)
                .set("revenue.payoutRounding", Rounding.HALF_UP, 1)
                .build()));
        ImmutableList<UnitArea> units = ImmutableList.of(unit("1", "127.38"), unit("2", "73.83"), unit("3", "73.84"));
        Decision<Payouts> decision = distribution.pay(UnitPrice.yuan("9.00"), Money.yuan("2475.45"), units, DAY);

        assertThat(decision.getOrElseThrow())
                .isEqualTo(new Payouts(
                        ImmutableList.of(payout("1", "1146.00"), payout("2", "664.00"), payout("3", "665.00")),
                        Money.yuan("2475.00"),
                        Money.yuan("0.45")));
        assertThat(decision.explanation().render(Locale.CHINA)).contains("取整：单元分配额：1146.42 → 1146.00");
        assertThat(distribution
                        .pay(UnitPrice.yuan("9.00"), Money.yuan("2475.00"), units, DAY)
                        .isGranted())
                .isTrue();
        assertRefused(distribution.pay(UnitPrice.yuan("9.00"), Money.yuan("2474.99"), units, DAY), "POOL_EXCEEDED");
        assertMissing(
                Distribution.by(book()).pay(UnitPrice.yuan("9.00"), Money.yuan("2475.00"), units, DAY),
                "revenue.payoutUnit",
                "revenue.payoutRounding");
    }

    @Test
    void aDistributionWithoutPoolOrAreaOrWithAUnitTwiceIsRefused() {
        Distribution distribution = Distribution.by(book());

        assertRefused(
                distribution.share(Money.ZERO, ImmutableList.of(), DAY), "NOTHING_TO_SHARE", "NOTHING_TO_SHARE_BY");
        assertRefused(
                distribution.share(Money.yuan("1.00"), ImmutableList.of(unit("1", "1.00"), unit("1", "2.00")), DAY),
                "UNIT_TWICE");
    }

    @Test
    void aHandoverIsInTimeAuditedAndWhole() {
        RulePackBuilder pack = pack().set("revenue.handoverTerm", Term.days(10), 1)
                .set("revenue.handoverAudited", true, 1)
                .set("period.putOffDayOff", false, 203);
        WorkingCalendar calendar = WorkingCalendar.ofYears(2025, 2026).build();
        HandoverCheck check = HandoverCheck.by(RuleBook.of(pack.build()), calendar);
        LocalDate end = LocalDate.parse("2025-12-31");
        Money money = Money.yuan("9.00");

        assertThat(check.decide(new Handover(end, LocalDate.parse("2026-01-10"), money, money, true), DAY)
                        .getOrElseThrow())
                .isEqualTo("2026-01-10");
        Decision<LocalDate> late =
                check.decide(new Handover(end, LocalDate.parse("2026-01-11"), money, Money.ZERO, false), DAY);
        assertRefused(late, "OPENING_MISMATCH", "HANDOVER_NOT_AUDITED", "HANDOVER_LATE");
        assertThat(late.violations().get(2).args()).endsWith(1L);
        assertMissing(
                HandoverCheck.by(book(), calendar).decide(new Handover(end, end, money, money, true), DAY),
                "revenue.handoverTerm",
                "revenue.handoverAudited");
    }

    @Test
    void aCostIsNeverNegative() {
        assertThatThrownBy(() -> new CostClaim(CostCategory.TAX, Money.yuan("-0.01"), "V"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01");
    }
}
