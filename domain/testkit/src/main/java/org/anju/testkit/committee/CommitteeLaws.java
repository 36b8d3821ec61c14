package org.anju.testkit.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.CommitteeComposition;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Composed;
import org.anju.committee.composition.Composition;
import org.anju.committee.meeting.CommitteeMeeting;
import org.anju.committee.meeting.CommitteeMeetings;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.meeting.MeetingMember;
import org.anju.committee.meeting.MeetingResult;
import org.anju.committee.membership.CommitteeMembership;
import org.anju.committee.membership.EndClaim;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.Membership;
import org.anju.committee.membership.Removal;
import org.anju.committee.membership.RemovalGround;
import org.anju.committee.membership.RemovalOfMember;
import org.anju.committee.membership.RemovalStanding;
import org.anju.committee.membership.Roster;
import org.anju.committee.membership.SeatedMember;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Step;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.testkit.committee.MeetingSketch.Part;

/** What must hold for committees: their size, their meetings and who sits, under {@link CommitteeRules}. */
public interface CommitteeLaws {

    /** The rules. */
    RuleBook RULES = CommitteeRules.book();

    /** The day decided for. */
    AsOf DAY = AsOf.date("2024-10-20");

    /** The working days. */
    WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2024).build();

    /** Decides about a composition. */
    default Decision<Composed> decide(Composition committee) {
        return CommitteeComposition.by(RULES).decide(committee, DAY);
    }

    /** Decides about a meeting. */
    default Decision<MeetingResult> decide(CommitteeMeeting meeting) {
        return CommitteeMeetings.by(RULES, CALENDAR).decide(meeting, DAY);
    }

    /** Decides who sits. */
    default Decision<Membership> decide(Roster roster) {
        return CommitteeMembership.by(RULES, CALENDAR).decide(roster, DAY);
    }

    /** Decides about a removal. */
    default Decision<RemovalStanding> decide(Removal removal) {
        return RemovalOfMember.by(RULES, CALENDAR).decide(removal, DAY);
    }

    private static Composition.Builder seats(int seats) {
        Composition.Builder committee = Composition.builder();
        committee.kind(CommitteeKind.OWNERS_COMMITTEE).seats(seats);
        return committee;
    }

    /** The size of a committee that is valid is odd and in range, and every other size is refused. */
    @Property
    default void aValidSizeIsOddAndInRange(@ForAll @IntRange(max = 40) int seats) {
        boolean valid = seats % 2 == 1 && seats >= 5 && seats <= 11;
        assertThat(decide(seats(seats).build()).isGranted()).isEqualTo(valid);
    }

    /** Every reason is given, whichever rule is looked at first: those of the size and those of the vacancies. */
    @Property
    default void reasonsOfACommitteeAddUp(
            @ForAll @IntRange(max = 20) int seats, @ForAll @IntRange(max = 20) int vacated) {
        ImmutableList<String> size = codes(decide(seats(seats).build()));
        ImmutableList<String> both = codes(decide(seats(seats).vacated(vacated).build()));
        assertThat(both).containsAll(size);
        boolean few = 2 * Math.max(0, seats - vacated) < seats;
        assertThat(both.contains("TOO_FEW_SITTING")).isEqualTo(few);
    }

    private static ImmutableList<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).collect(toImmutableList());
    }

    /** A committee that does not go on does not go on with one member less either. */
    @Property
    default void anotherVacancyNeverRevives(
            @ForAll @IntRange(min = 1, max = 20) int seats,
            @ForAll @IntRange(max = 20) int vacated,
            @ForAll @IntRange(max = 5) int alternates) {
        Composed before = decide(
                        seats(seats).vacated(vacated).alternates(alternates).build())
                .considered()
                .orElseThrow();
        Composed after = decide(
                        seats(seats).vacated(vacated + 1).alternates(alternates).build())
                .considered()
                .orElseThrow();
        assertThat(before.continues().orElseThrow() || !after.continues().orElseThrow())
                .isTrue();
        assertThat(after.sitting().orElseThrow()).isBetween(0, before.sitting().orElseThrow());
    }

    /** Later phases are kept no seat too many: the owners already there have one. */
    @Property
    default void laterPhasesNeverTakeEverySeat(
            @ForAll @IntRange(min = 1, max = 40) int seats, @ForAll @IntRange(max = 100) int percent) {
        int reserved = decide(
                        seats(seats).laterPhaseShare(Ratio.of(percent, 100)).build())
                .considered()
                .orElseThrow()
                .reserved()
                .orElseThrow();
        assertThat(reserved).isBetween(0, seats - 1);
        assertThat(2 * Math.abs(100L * reserved - (long) percent * seats) <= 100 || reserved == seats - 1)
                .isTrue();
    }

    /** A decision that is carried is carried with one more yes. */
    @Property
    default void oneMoreYesNeverLosesADecision(@ForAll MeetingSketch sketch, @ForAll @IntRange(max = 12) int which) {
        MeetingSketch more = sketch.with(which % sketch.members().size(), Part.FOR);
        assertThat(carried(sketch).orElse(false) && !carried(more).orElse(false))
                .isFalse();
    }

    /** A vote nobody knows never carries a decision that its absence would not. */
    @Property
    default void anUnknownVoteIsNeverAYes(@ForAll MeetingSketch sketch, @ForAll @IntRange(max = 12) int which) {
        int member = which % sketch.members().size();
        Optional<Boolean> unknown = carried(sketch.with(member, Part.UNKNOWN));
        Optional<Boolean> against = carried(sketch.with(member, Part.AGAINST));
        assertThat(unknown.orElse(false) && !against.orElse(false)).isFalse();
        assertThat(unknown.isPresent() && !unknown.get())
                .isEqualTo(carried(sketch.with(member, Part.FOR)).equals(Optional.of(false)));
    }

    private Optional<Boolean> carried(MeetingSketch sketch) {
        return decide(sketch.meeting()).considered().orElseThrow().carried();
    }

    /** The order in which the minutes name members changes nothing. */
    @Property
    default void theOrderOfTheMinutesChangesNothing(@ForAll MeetingSketch sketch, @ForAll Random random) {
        CommitteeMeeting meeting = sketch.meeting();
        List<MeetingMember> members = new ArrayList<>(meeting.members());
        Collections.shuffle(members, random);
        Decision<MeetingResult> other =
                decide(CommitteeMeeting.builder().from(meeting).members(members).build());
        assertThat(codes(other)).isEqualTo(codes(decide(meeting)));
        assertThat(other.considered()).isEqualTo(decide(meeting).considered());
    }

    /** However many approve, no committee decides what belongs to the owners. */
    @Property
    default void noCommitteeDecidesForTheOwners(@ForAll MeetingSketch sketch) {
        CommitteeMeeting meeting = CommitteeMeeting.builder()
                .from(sketch.meeting())
                .matter(MeetingMatter.HIRE_OR_DISMISS_PROVIDER)
                .build();
        assertThat(codes(decide(meeting))).contains("OWNERS_DECIDE");
        assertThat(decide(meeting).considered().orElseThrow().carried()).contains(false);
    }

    private static Roster roster(int ended, int unclear, int members) {
        return new Roster(
                Optional.of(members),
                IntStream.range(0, members)
                        .mapToObj(at -> member(at, at < ended, at < ended + unclear))
                        .collect(toImmutableList()),
                ImmutableList.of());
    }

    private static SeatedMember member(int number, boolean ended, boolean claimed) {
        SeatedMember.Builder member = SeatedMember.builder();
        member.person(OwnerId.of("person" + number));
        if (ended) {
            member.addClaims(EndClaim.proven(EndGround.RESIGNED_IN_WRITING, DAY.validOn()));
        } else if (claimed) {
            member.addClaims(EndClaim.unsettled(EndGround.NO_LONGER_OWNER));
        }
        return member.build();
    }

    /** Everybody sits, left or cannot be told, one of the three; what nobody knows settles nothing. */
    @Property
    default void everyMemberSitsOrLeftOrCannotBeTold(
            @ForAll @IntRange(max = 5) int ended,
            @ForAll @IntRange(max = 5) int unclear,
            @ForAll @IntRange(max = 5) int others) {
        Decision<Membership> decision = decide(roster(ended, unclear, ended + unclear + others));
        Membership membership = decision.considered().orElseThrow();
        assertThat(membership.ended()).hasSize(ended);
        assertThat(membership.unclear()).hasSize(unclear);
        assertThat(membership.sitting()).hasSize(others);
        assertThat(decision.isGranted() && unclear > 0).isFalse();
    }

    /** The public is told how many left, never who or why. */
    @Property
    default void thePublicLearnsNumbersAlone(
            @ForAll @IntRange(max = 5) int ended, @ForAll @IntRange(max = 5) int unclear) {
        assertThat(decide(roster(ended, unclear, ended + unclear + 3))
                        .explanation()
                        .steps())
                .filteredOn(step -> step.audience() == Audience.PUBLIC)
                .noneMatch(step -> step.toString().contains("person"))
                .noneMatch(step -> step instanceof Step.FactUsed used && !(used.value() instanceof Integer));
    }

    /** A proposal that stands still stands when another member or another owner joins it. */
    @Property
    default void anotherProposerNeverHurts(
            @ForAll @IntRange(min = 1, max = 11) int members,
            @ForAll @IntRange(max = 10) int proposing,
            @ForAll @IntRange(max = 99) int heads) {
        int among = proposing % members;
        boolean stands = decide(removal(members, among, heads)).isGranted();
        boolean enough = 3 * among >= members || 5 * heads >= 100;
        assertThat(stands).isEqualTo(enough);
        assertThat(stands && !decide(removal(members, among + 1, heads)).isGranted())
                .isFalse();
        assertThat(stands && !decide(removal(members, among, heads + 1)).isGranted())
                .isFalse();
    }

    private static Removal removal(int members, int proposing, int heads) {
        Removal.Builder removal = Removal.builder();
        return removal.person(OwnerId.of("x"))
                .ground(RemovalGround.NEGLECTS_DUTIES)
                .members(AllMembers.of(members))
                .membersProposing(proposing)
                .headsProposing((long) heads)
                .heads(100L)
                .build();
    }
}
