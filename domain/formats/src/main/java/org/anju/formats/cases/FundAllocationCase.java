package org.anju.formats.cases;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.FundAllocation;

/** Cases of the least share of public revenue that goes to the maintenance fund. */
final class FundAllocationCase implements CaseKind {

    @Override
    public String name() {
        return "fundAllocation";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<Money> decision = FundAllocation.by(book).decide(given.money("net"), given.money("proposed"), asOf);
        return CaseAnswer.of(decision).put("least", decision.considered());
    }
}
