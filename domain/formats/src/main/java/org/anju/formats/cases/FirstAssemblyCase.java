package org.anju.formats.cases;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.committee.establishment.Condition;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.FirstAssembly;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Are the conditions of a first assembly met? See {@code firstAssembly.schema.json}. */
final class FirstAssemblyCase implements CaseKind {

    @Override
    public String name() {
        return "firstAssembly";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<ImmutableSet<Condition>> decision = FirstAssembly.by(book).decide(facts(given), asOf);
        return CaseAnswer.of(decision)
                .texts(
                        "met",
                        decision.granted().stream().flatMap(met -> met.stream().map(Enum::name)))
                .put("path", path(decision));
    }

    /** Reads what decides whether a first assembly is due. */
    static EstablishmentFacts facts(CaseInput given) {
        return new EstablishmentFacts(
                given.findArea("delivered"),
                given.findArea("total"),
                count(given, "movedIn"),
                count(given, "households"),
                given.findDay("contractEnds"),
                given.findFlag("contractTerminated"));
    }

    /** Without a first assembly, a property management committee may act (measure 2 of the draft). */
    private static Optional<String> path(Decision<?> decision) {
        return decision.isUndetermined()
                ? Optional.empty()
                : Optional.of(decision.isGranted() ? "OWNERS_COMMITTEE" : "PROPERTY_MANAGEMENT_COMMITTEE");
    }

    private static Optional<Long> count(CaseInput given, String name) {
        Optional<Long> number = given.findInteger(name);
        if (number.filter(value -> value < 0).isPresent()) {
            throw given.problem(name, "不得为负", "must not be negative");
        }
        return number;
    }
}
