package org.anju.formats.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.AsOf;
import org.anju.revenue.Distribution;
import org.anju.revenue.Payouts;
import org.anju.revenue.UnitArea;

/** Cases of sharing out public revenue: a pool by area, or so much per square metre where a price is given. */
final class DistributionCase implements CaseKind {

    @Override
    public String name() {
        return "distribution";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ImmutableList<UnitArea> units = given.list("units").stream()
                .map(unit -> new UnitArea(UnitId.of(unit.text("unit")), unit.area("area")))
                .collect(ImmutableList.toImmutableList());
        Distribution distribution = Distribution.by(book);
        Decision<Payouts> decision = given.has("price")
                ? distribution.pay(given.price("price"), given.money("pool"), units, asOf)
                : distribution.share(given.money("pool"), units, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(payouts -> answer.put("total", payouts.total())
                        .put("left", payouts.left())
                        .put("payouts", byUnit(payouts)));
        return answer;
    }

    private static ObjectNode byUnit(Payouts payouts) {
        ObjectNode units = JsonNodeFactory.instance.objectNode();
        payouts.payouts()
                .forEach(payout ->
                        units.put(payout.unit().value(), payout.amount().toString()));
        return units;
    }
}
