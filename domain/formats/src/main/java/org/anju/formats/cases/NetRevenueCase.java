package org.anju.formats.cases;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.Approval;
import org.anju.revenue.BusinessResult;
import org.anju.revenue.CostCategory;
import org.anju.revenue.CostClaim;
import org.anju.revenue.NetResult;
import org.anju.revenue.NetRevenue;

/** Cases of going from gross to net. */
final class NetRevenueCase implements CaseKind {

    @Override
    public String name() {
        return "netRevenue";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        BusinessResult.Builder result = BusinessResult.builder();
        result.gross(given.money("gross"))
                .taxIncludedAt(given.findRatio("taxIncludedAt"))
                .allocated(given.findMoney("allocated").orElse(Money.ZERO))
                .approval(given.findChoice("approval", Approval.class).orElse(Approval.OWNERS_SPECIAL));
        for (CaseInput cost : given.list("costs")) {
            result.addCost(new CostClaim(
                    cost.choice("category", CostCategory.class),
                    cost.amount("amount"),
                    cost.findText("document").orElse("")));
        }
        Decision<NetResult> decision = NetRevenue.by(book).decide(result.build(), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(net -> answer.put("deducted", net.deducted())
                        .put("net", net.net())
                        .put("distributable", net.distributable()));
        return answer;
    }
}
