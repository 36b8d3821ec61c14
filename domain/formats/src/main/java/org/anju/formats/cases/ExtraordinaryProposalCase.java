package org.anju.formats.cases;

import org.anju.assembly.ConveningDuty;
import org.anju.assembly.ExtraordinaryProposal;
import org.anju.assembly.Proposal;
import org.anju.assembly.Support;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/** Whether enough owners propose an assembly, and who acts: see {@code extraordinaryProposal.schema.json}. */
final class ExtraordinaryProposalCase implements CaseKind {

    @Override
    public String name() {
        return "extraordinaryProposal";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Proposal proposal = new Proposal(
                given.findObject("proposers").map(VoteFacts::support).orElse(Support.UNKNOWN),
                given.findObject("roll").map(VoteFacts::support).orElse(Support.UNKNOWN),
                given.findDay("madeOn").orElse(asOf.validOn()),
                given.findDay("orderedTill"),
                given.findDay("convenedOn"));
        Decision<ConveningDuty> decision = ExtraordinaryProposal.by(book).decide(proposal, asOf);
        return CaseAnswer.of(decision)
                .put("duty", decision.considered().map(duty -> duty.turn().name()))
                .put("till", decision.considered().flatMap(ConveningDuty::till));
    }
}
