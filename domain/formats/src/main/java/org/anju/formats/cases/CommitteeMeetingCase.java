package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.Attendance;
import org.anju.committee.meeting.CommitteeMeeting;
import org.anju.committee.meeting.CommitteeMeetings;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingMember;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.meeting.MeetingVote;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;

/** Did a committee decide a matter rightfully? See {@code committeeMeeting.schema.json}. */
final class CommitteeMeetingCase implements CaseKind {

    @Override
    public String name() {
        return "committeeMeeting";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        CommitteeMeeting.Builder meeting = CommitteeMeeting.builder();
        meeting.kind(given.findChoice("body", CommitteeKind.class).orElse(CommitteeKind.OWNERS_COMMITTEE))
                .matter(given.findChoice("matter", MeetingMatter.class))
                .all(CommitteeFacts.allMembers(given))
                .members(members(given))
                .heldOn(given.findDay("heldOn"))
                .posted(CommitteeFacts.occurrence(given, "posted"))
                .reported(CommitteeFacts.occurrence(given, "reported"));
        Decision<MeetingResult> decision =
                CommitteeMeetings.by(book, Calendars.read(given)).decide(meeting.build(), asOf);
        MeetingResult result = decision.considered().orElseThrow();
        return CaseAnswer.of(decision)
                .put("present", result.present())
                .put("quorum", result.quorum())
                .put("approving", result.approving())
                .put("needed", result.needed())
                .put("carried", result.carried())
                .put("announceBy", result.announceBy())
                .put("signatories", result.signatories());
    }

    private static ImmutableList<MeetingMember> members(CaseInput given) {
        ImmutableList.Builder<MeetingMember> members = ImmutableList.builder();
        Numbering numbering = new Numbering();
        Set<String> named = new HashSet<>();
        for (CaseInput row : given.list("members")) {
            MeetingMember.Builder member = MeetingMember.builder();
            MeetingMember pattern = member.person(OwnerId.of("member"))
                    .attendance(row.findChoice("attendance", Attendance.class))
                    .vote(row.findChoice("vote", MeetingVote.class))
                    .interested(row.findFlag("interested").orElse(false))
                    .signed(row.findFlag("signed").orElse(false))
                    .build();
            for (Numbering.Numbered id : numbering.of(row, "id", List.of())) {
                if (!named.add(id.name())) {
                    throw row.problem("id", "重复：" + id.name(), "named twice: " + id.name());
                }
                members.add(MeetingMember.builder()
                        .from(pattern)
                        .person(OwnerId.of(id.name()))
                        .build());
            }
        }
        return members.build();
    }
}
