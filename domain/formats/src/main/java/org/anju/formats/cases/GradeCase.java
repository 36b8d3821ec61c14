package org.anju.formats.cases;

import org.anju.credit.CreditGrade;
import org.anju.credit.CreditScoring;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Cases of kind {@code grade}: the credit grade of one provider. */
final class GradeCase implements CaseKind {

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<CreditGrade> decision = CreditScoring.by(book).grade(CreditCases.file(given), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(grade -> {
            answer.put("grade", grade.grade().code());
            answer.put("list", grade.grade().list().name());
            answer.put("basis", grade.grading().basis().name());
            answer.put("unrated", grade.unrated().map(Enum::name));
            grade.score().ifPresent(score -> CreditCases.put(answer, score));
        });
        return answer;
    }
}
