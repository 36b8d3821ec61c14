package org.anju.formats.cases;

import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.Approval;
import org.anju.revenue.PermittedUse;
import org.anju.revenue.Spending;
import org.anju.revenue.SpendingAuthority;

/** Cases of whether public revenue may be spent, and on whose decision. */
final class SpendingCase implements CaseKind {

    @Override
    public String name() {
        return "spending";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Spending.Builder spending = Spending.builder();
        spending.use(given.findChoice("use", PermittedUse.class))
                .amount(given.money("amount"))
                .approval(given.choice("approval", Approval.class))
                .assemblyExists(given.findFlag("assemblyExists").orElse(true));
        Decision<PermittedUse> decision = SpendingAuthority.by(book).decide(spending.build(), asOf);
        return CaseAnswer.of(decision).put("use", decision.considered().map(PermittedUse::name));
    }
}
