package org.anju.formats.cases;

import java.util.Optional;
import org.anju.committee.membership.Removal;
import org.anju.committee.membership.RemovalGround;
import org.anju.committee.membership.RemovalOfMember;
import org.anju.committee.membership.RemovalStanding;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;

/** May a member be removed, and is the member? See {@code removal.schema.json}. */
final class RemovalCase implements CaseKind {

    @Override
    public String name() {
        return "removal";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Removal.Builder removal = Removal.builder();
        removal.person(OwnerId.of("member"))
                .ground(given.findChoice("ground", RemovalGround.class))
                .members(CommitteeFacts.allMembers(given))
                .membersProposing(CommitteeFacts.findCount(given, "membersProposing"))
                .headsProposing(heads(given, "headsProposing"))
                .heads(heads(given, "heads"))
                .areaProposing(given.findArea("areaProposing"))
                .area(given.findArea("area"))
                .carried(given.findFlag("carried"))
                .votedOn(given.findDay("votedOn"))
                .handedOver(CommitteeFacts.occurrence(given, "handedOver"));
        Decision<RemovalStanding> decision =
                RemovalOfMember.by(book, Calendars.read(given)).decide(removal.build(), asOf);
        RemovalStanding standing = decision.considered().orElseThrow();
        return CaseAnswer.of(decision).put("state", standing.state()).put("handoverDue", standing.handoverDue());
    }

    private static Optional<Long> heads(CaseInput given, String name) {
        return CommitteeFacts.findCount(given, name).map(Integer::longValue);
    }
}
