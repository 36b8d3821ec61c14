package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Billing;
import org.anju.fee.Stage;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.kernel.law.RuleBook;

/**
 * What the units of a complex are billed by, stated as the kind {@code fee} states it; a bill that is kept needs what a case
 * may leave out: the clause of each price, and each unit with its id and who held it.
 *
 * @param billing prices and rules
 * @param units   the units, each once
 */
public record BillFacts(Billing billing, ImmutableList<UnitFacts> units) {

    private static final long MOST_CLAUSES = 9999;

    /** Reads {@code prices}, {@code stage} and {@code units}; throws {@link CaseProblem} at the first mistake. */
    public static BillFacts read(RuleBook book, CaseInput given) {
        Billing plain = Billing.by(
                book,
                Tariff.of(given.list("prices").stream().map(BillFacts::price).toList()));
        Billing billing = given.findChoice("stage", Stage.class).map(plain::at).orElse(plain);
        ImmutableList<UnitFacts> units =
                given.list("units").stream().map(BillFacts::unit).collect(toImmutableList());
        if (units.isEmpty()) {
            throw given.problem("units", "至少应有一套房屋", "at least one unit is needed");
        }
        if (units.stream().map(UnitFacts::unit).distinct().count() < units.size()) {
            throw given.problem("units", "房屋重复", "a unit stands twice");
        }
        return new BillFacts(billing, units);
    }

    private static AgreedPrice price(CaseInput input) {
        long clause = input.integer("clause");
        if (clause < 1 || clause > MOST_CLAUSES) {
            throw input.problem("clause", "应为 1 至 " + MOST_CLAUSES, "should be 1 to " + MOST_CLAUSES);
        }
        return FeeFacts.agreedPrice(input, AgreedPrice.contractClause(Math.toIntExact(clause)));
    }

    private static UnitFacts unit(CaseInput input) {
        input.text("id");
        UnitFacts unit = FeeFacts.statedUnit(input);
        if (unit.tenures().isEmpty()) {
            throw input.problem("holders", "应写明谁在何时持有", "should say who held it, and when");
        }
        return unit;
    }
}
