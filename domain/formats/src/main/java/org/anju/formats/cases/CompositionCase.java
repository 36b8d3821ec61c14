package org.anju.formats.cases;

import java.util.Optional;
import org.anju.committee.composition.Chair;
import org.anju.committee.composition.CommitteeComposition;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Composed;
import org.anju.committee.composition.Composition;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Is a committee composed as it must be? See {@code composition.schema.json}. */
final class CompositionCase implements CaseKind {

    @Override
    public String name() {
        return "composition";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<Composed> decision = CommitteeComposition.by(book).decide(composition(given), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(found -> answer.put("seats", found.seats())
                        .put("sitting", found.sitting())
                        .put("movedUp", found.movedUp())
                        .put("vacant", found.vacant())
                        .put("continues", found.continues())
                        .put("followUp", found.followUp())
                        .put("reserved", found.reserved())
                        .put("lastDay", found.lastDay()));
        return answer;
    }

    /** Reads who sits on a committee. */
    static Composition composition(CaseInput given) {
        Composition.Builder committee = Composition.builder();
        committee
                .kind(given.findChoice("body", CommitteeKind.class).orElse(CommitteeKind.OWNERS_COMMITTEE))
                .seats(CommitteeFacts.findCount(given, "seats"))
                .households(CommitteeFacts.findCount(given, "households"))
                .elected(CommitteeFacts.findCount(given, "elected"))
                .vacated(CommitteeFacts.findCount(given, "vacated"))
                .alternates(CommitteeFacts.findCount(given, "alternates"))
                .owners(CommitteeFacts.findCount(given, "owners"))
                .chair(given.findChoice("chair", Chair.class))
                .laterPhaseShare(laterPhases(given))
                .from(given.findDay("from"));
        return committee.build();
    }

    /** One share, or those of several later phases added up. */
    private static Optional<Ratio> laterPhases(CaseInput given) {
        Optional<Ratio> share = given.findRatio("laterPhaseShare");
        for (CaseInput phase : given.list("phases")) {
            Ratio next = phase.ratio("share");
            phase.findText("name");
            share = Optional.of(share.map(sum -> sum.plus(next)).orElse(next));
        }
        if (share.filter(sum -> !sum.isShare()).isPresent()) {
            throw given.problem("laterPhaseShare", "合计不得超过 1", "should not be more than the whole, all together");
        }
        return share;
    }
}
