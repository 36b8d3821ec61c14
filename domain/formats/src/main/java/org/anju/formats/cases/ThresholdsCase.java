package org.anju.formats.cases;

import org.anju.assembly.Tally;
import org.anju.assembly.Thresholds;
import org.anju.assembly.Thresholds.Least;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** The least that carries a motion on a roll of given size: see {@code thresholds.schema.json}. */
final class ThresholdsCase implements CaseKind {

    @Override
    public String name() {
        return "thresholds";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<Thresholds> decision = Tally.by(book).thresholds(given.integer("heads"), given.area("area"), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.granted().ifPresent(least -> {
            answer.put("participation", side(least.participation()));
            answer.put("ordinary", side(least.ordinary()));
            answer.put("special", side(least.special()));
        });
        return answer;
    }

    private static CaseAnswer side(Least least) {
        return CaseAnswer.plain().put("heads", least.heads()).put("area", least.area());
    }
}
