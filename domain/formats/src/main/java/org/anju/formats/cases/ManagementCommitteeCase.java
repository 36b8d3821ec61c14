package org.anju.formats.cases;

import com.google.common.collect.ImmutableSet;
import org.anju.committee.composition.ManagementCommittee;
import org.anju.committee.composition.PmcGround;
import org.anju.committee.composition.PmcLife;
import org.anju.committee.composition.PmcSituation;
import org.anju.committee.composition.PmcStanding;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** May a property management committee be set up; does one still act? See {@code managementCommittee.schema.json}. */
final class ManagementCommitteeCase implements CaseKind {

    @Override
    public String name() {
        return "managementCommittee";
    }

    /** With the day it was set up the question is whether it still acts, without it whether there is a ground. */
    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ManagementCommittee committees = ManagementCommittee.by(book, Calendars.read(given));
        return given.has("from") ? life(committees, asOf, given) : setUp(committees, asOf, given);
    }

    private static CaseAnswer setUp(ManagementCommittee committees, AsOf asOf, CaseInput given) {
        PmcSituation now = new PmcSituation(
                given.findFlag("conditionsMet"),
                given.findFlag("assemblyFormed"),
                given.findFlag("streetOrganised"),
                given.findFlag("committeeElected"));
        Decision<ImmutableSet<PmcGround>> decision = committees.findGround(now, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(grounds -> answer.put("grounds", grounds));
        return answer;
    }

    private static CaseAnswer life(ManagementCommittee committees, AsOf asOf, CaseInput given) {
        PmcLife life = new PmcLife(
                given.day("from"),
                CommitteeFacts.occurrence(given, "committeeElected"),
                CommitteeFacts.occurrence(given, "committeeFiled"),
                CommitteeFacts.occurrence(given, "handedOver"));
        Decision<PmcStanding> decision = committees.decide(life, asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered()
                .ifPresent(standing -> answer.put("state", standing.state())
                        .put("lastDay", standing.lastDay())
                        .put("handoverDue", standing.handoverDue()));
        return answer;
    }
}
