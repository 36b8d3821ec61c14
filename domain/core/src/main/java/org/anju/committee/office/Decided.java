package org.anju.committee.office;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.CommitteeMeeting;
import org.anju.committee.meeting.CommitteeMeetings;
import org.anju.committee.meeting.MeetingMember;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.office.TenureStep.Attended;
import org.anju.committee.office.TenureStep.Item;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.NamedVote;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;

/**
 * What meetings decided, by the law of their day and of those who sat on it. Of somebody of whom it turns out later that the post
 * had ended, neither presence nor vote counts.
 */
final class Decided {

    private final CommitteeMeetings meetings;
    private final TenureState state;
    private final AsOf asOf;

    Decided(CommitteeMeetings meetings, TenureState state, AsOf asOf) {
        this.meetings = meetings;
        this.state = state;
        this.asOf = asOf;
    }

    /** Returns what came of every matter of a meeting, in their order. */
    ImmutableList<Decision<MeetingResult>> decide(MeetingHeld held) {
        return IntStream.range(0, held.items().size())
                .mapToObj(item -> decide(held, item))
                .collect(toImmutableList());
    }

    /** Tells whether a matter was decided, as far as is known. */
    boolean isAnyCarried(MeetingHeld held) {
        return decide(held).stream().anyMatch(result -> carried(result).orElse(false));
    }

    static Optional<Boolean> carried(Decision<MeetingResult> result) {
        return result.considered().flatMap(MeetingResult::carried);
    }

    Decision<MeetingResult> decide(MeetingHeld held, int item) {
        Item matter = held.items().get(item);
        CommitteeMeeting.Builder meeting = CommitteeMeeting.builder();
        meeting.kind(
                        state.isOf(CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE)
                                ? CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE
                                : CommitteeKind.OWNERS_COMMITTEE)
                .matter(matter.matter())
                .all(state.allOn(held.on()))
                .heldOn(held.on())
                .members(members(held, matter));
        return meetings.decide(meeting.build(), asOf.on(held.on()));
    }

    ImmutableSet<OwnerId> sittingOn(LocalDate day) {
        return state.sittingOn(day).stream().map(Post::person).collect(toImmutableSet());
    }

    private ImmutableList<MeetingMember> members(MeetingHeld held, Item matter) {
        return Sets.intersection(held.named(), sittingOn(held.on())).stream()
                .map(person -> member(person, held, matter))
                .collect(toImmutableList());
    }

    private static MeetingMember member(OwnerId person, MeetingHeld held, Item matter) {
        Optional<NamedVote> vote = matter.votes().stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
        MeetingMember.Builder member = MeetingMember.builder();
        return member.person(person)
                .attendance(held.attendance().stream()
                        .filter(each -> each.person().equals(person))
                        .findFirst()
                        .flatMap(Attended::attendance))
                .vote(vote.flatMap(NamedVote::vote))
                .interested(vote.flatMap(NamedVote::interested).orElse(false))
                .signed(vote.flatMap(NamedVote::signed).orElse(false))
                .build();
    }
}
