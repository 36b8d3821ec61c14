package org.anju.formats.cases;

import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.time.AsOf;

/** Which area of a unit counts? See {@code unitArea.schema.json}. */
final class UnitAreaCase implements CaseKind {

    @Override
    public String name() {
        return "unitArea";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        AreaFigures figures =
                new AreaFigures(given.findArea("register"), given.findArea("survey"), given.findArea("contract"));
        CaseAnswer answer = CaseAnswer.plain().put("known", figures.area().isPresent());
        figures.counted()
                .ifPresent(figure -> answer.put("area", figure.area())
                        .put("basis", figure.basis().name()));
        return answer;
    }
}
