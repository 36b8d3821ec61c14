package org.anju.testkit.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.meeting.Attendance;
import org.anju.committee.meeting.CommitteeMeeting;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingMember;
import org.anju.committee.meeting.MeetingVote;
import org.anju.kernel.register.OwnerId;

/**
 * A meeting on business of the committee, told by what each of its members did; every seat is held.
 *
 * @param members what each member did
 */
public record MeetingSketch(ImmutableList<Part> members) {

    /** What a member did. */
    public enum Part {
        /** Was there and approved. */
        FOR,
        /** Was there and voted against. */
        AGAINST,
        /** Was there and abstained. */
        ABSTAIN,
        /** Was not there. */
        ABSENT,
        /** Sent somebody else, who approved. */
        PROXY,
        /** Approved and had an interest. */
        INTERESTED,
        /** Was there, and nobody knows the vote. */
        UNKNOWN
    }

    /** Returns this sketch with one member changed. */
    public MeetingSketch with(int member, Part part) {
        return new MeetingSketch(IntStream.range(0, members.size())
                .mapToObj(at -> at == member ? part : members.get(at))
                .collect(toImmutableList()));
    }

    /** Returns the meeting. */
    public CommitteeMeeting meeting() {
        CommitteeMeeting.Builder meeting = CommitteeMeeting.builder();
        return meeting.matter(MeetingMatter.OWN_BUSINESS)
                .all(AllMembers.of(members.size()))
                .members(IntStream.range(0, members.size())
                        .mapToObj(at -> member(at, members.get(at)))
                        .collect(toImmutableList()))
                .build();
    }

    private static MeetingMember member(int number, Part part) {
        MeetingMember.Builder member = MeetingMember.builder();
        member.person(OwnerId.of("m" + number));
        switch (part) {
            case FOR -> member.attendance(Attendance.PRESENT).vote(MeetingVote.FOR);
            case AGAINST -> member.attendance(Attendance.PRESENT).vote(MeetingVote.AGAINST);
            case ABSTAIN -> member.attendance(Attendance.PRESENT).vote(MeetingVote.ABSTAIN);
            case ABSENT -> member.attendance(Attendance.ABSENT);
            case PROXY -> member.attendance(Attendance.PROXY).vote(MeetingVote.FOR);
            case INTERESTED ->
                member.attendance(Attendance.PRESENT).vote(MeetingVote.FOR).interested(true);
            case UNKNOWN -> member.attendance(Attendance.PRESENT);
        }
        return member.build();
    }
}
