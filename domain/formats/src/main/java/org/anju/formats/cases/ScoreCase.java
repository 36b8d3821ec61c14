package org.anju.formats.cases;

import org.anju.credit.CreditScoring;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.scheme.Score;
import org.anju.kernel.time.AsOf;

/** Cases of kind {@code score}: the credit score of one provider, record by record. */
final class ScoreCase implements CaseKind {

    @Override
    public String name() {
        return "score";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<Score> decision = CreditScoring.by(book).score(CreditCases.file(given), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(score -> CreditCases.put(answer, score));
        return answer;
    }
}
