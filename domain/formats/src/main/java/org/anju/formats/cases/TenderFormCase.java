package org.anju.formats.cases;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.AsOf;
import org.anju.procurement.FormChoice;
import org.anju.procurement.FormFacts;
import org.anju.procurement.SelectionForm;

/** May a provider be found in this form? See {@code tenderForm.schema.json}. */
final class TenderFormCase implements CaseKind {

    @Override
    public String name() {
        return "tenderForm";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        FormFacts facts = new FormFacts(
                given.choice("contract", ServiceContract.Kind.class),
                bidders(given),
                given.findArea("floorArea"),
                given.findFlag("approved"));
        FormChoice policy = FormChoice.by(book);
        return CaseAnswer.of(policy.decide(given.choice("form", SelectionForm.class), facts, asOf))
                .texts("allowed", forms(form -> policy.decide(form, facts, asOf), Decision::isGranted))
                .texts("open", forms(form -> policy.decide(form, facts, asOf), Decision::isUndetermined));
    }

    private static Optional<Long> bidders(CaseInput given) {
        Optional<Long> bidders = given.findInteger("bidders");
        if (bidders.filter(number -> number < 0).isPresent()) {
            throw given.problem("bidders", "不得为负", "must not be negative");
        }
        return bidders;
    }

    private static Stream<String> forms(
            java.util.function.Function<SelectionForm, Decision<SelectionForm>> decide,
            Predicate<Decision<SelectionForm>> wanted) {
        return Arrays.stream(SelectionForm.values())
                .filter(form -> wanted.test(decide.apply(form)))
                .map(Enum::name);
    }
}
