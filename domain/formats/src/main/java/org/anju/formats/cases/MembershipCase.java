package org.anju.formats.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anju.committee.membership.Alternate;
import org.anju.committee.membership.CommitteeMembership;
import org.anju.committee.membership.EndClaim;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.EndedPost;
import org.anju.committee.membership.Membership;
import org.anju.committee.membership.Roster;
import org.anju.committee.membership.SeatedMember;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;

/** Who sits on an owners' committee? See {@code membership.schema.json}. */
final class MembershipCase implements CaseKind {

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        Decision<Membership> decision =
                CommitteeMembership.by(book, Calendars.read(given)).decide(roster(given), asOf);
        Membership membership = decision.considered().orElseThrow();
        return CaseAnswer.of(decision)
                .put("sitting", membership.sitting())
                .put(
                        "ended",
                        membership.ended().stream().map(MembershipCase::ended).toList())
                .put("unclear", membership.unclear())
                .put("movedUp", membership.movedUp())
                .put("followUp", membership.followUp());
    }

    private static CaseAnswer ended(EndedPost post) {
        return CaseAnswer.plain()
                .put("id", post.person())
                .put("ground", post.ground().map(EndGround::name).orElse("REMOVED"))
                .put("on", post.on())
                .put("handoverDue", post.handoverDue());
    }

    private static Roster roster(CaseInput given) {
        Set<String> named = new HashSet<>();
        ImmutableList.Builder<SeatedMember> members = ImmutableList.builder();
        Numbering numbering = new Numbering();
        for (CaseInput row : given.list("members")) {
            SeatedMember.Builder read = SeatedMember.builder();
            SeatedMember pattern = read.person(OwnerId.of("member"))
                    .claims(claims(row))
                    .removedOn(row.findDay("removedOn"))
                    .handedOver(CommitteeFacts.occurrence(row, "handedOver"))
                    .build();
            for (Numbering.Numbered id : numbering.of(row, "id", List.of())) {
                members.add(SeatedMember.builder()
                        .from(pattern)
                        .person(person(row, id.name(), named))
                        .build());
            }
        }
        ImmutableList<Alternate> alternates = given.list("alternates").stream()
                .map(row -> new Alternate(
                        person(row, row.text("id"), named), row.findInteger("votes"), row.findFlag("able")))
                .collect(toImmutableList());
        return new Roster(CommitteeFacts.findCount(given, "seats"), members.build(), alternates);
    }

    private static OwnerId person(CaseInput row, String id, Set<String> named) {
        if (!named.add(id)) {
            throw row.problem("id", "重复：" + id, "named twice: " + id);
        }
        return OwnerId.of(id);
    }

    private static ImmutableList<EndClaim> claims(CaseInput row) {
        return row.list("claims").stream()
                .map(claim -> new EndClaim(
                        claim.choice("ground", EndGround.class),
                        claim.findText("clause").orElse(""),
                        claim.findFlag("proven"),
                        claim.findDay("on")))
                .collect(toImmutableList());
    }
}
