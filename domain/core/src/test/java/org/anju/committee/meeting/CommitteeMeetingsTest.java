package org.anju.committee.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.assembly.JointDecisionMatter;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.composition.Occurrence;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeMeetingsTest {

    private static final LocalDate HELD = LocalDate.of(2024, 9, 9);

    private static RulePackBuilder rules() {
        Datum half =
                new Datum.Fields(ImmutableMap.of("share", new Datum.Leaf("1/2"), "exceed", new Datum.Leaf("true")));
        Datum nine = new Datum.Many(Arrays.stream(JointDecisionMatter.values())
                .map(matter -> new Datum.Leaf(matter.name()))
                .collect(ImmutableList.toImmutableList()));
        return TestRules.national()
                .set("committee.quorum", half, 28)
                .set("committee.ownersMatters", nine, 278)
                .set("committee.decisionPosting", Term.days(3), 28)
                .set("period.putOffDayOff", false, 203);
    }

    private static RulePackBuilder henan() {
        return rules().set("committee.decisionRule", "AT_LEAST_HALF", 28);
    }

    private static RulePackBuilder strict() {
        return rules().set("committee.decisionRule", "MORE_THAN_HALF", 28);
    }

    private static Decision<MeetingResult> decide(RulePackBuilder rules, CommitteeMeeting.Builder meeting, String day) {
        return CommitteeMeetings.by(
                        RuleBook.of(rules.build()),
                        WorkingCalendar.ofYears(2024, 2024).build())
                .decide(meeting.build(), AsOf.date(day));
    }

    private static Decision<MeetingResult> decide(RulePackBuilder rules, CommitteeMeeting.Builder meeting) {
        return decide(rules, meeting, "2024-09-09");
    }

    private static MeetingMember member(int number, Attendance attendance, MeetingVote vote) {
        return MeetingMember.builder()
                .person(OwnerId.of("m" + number))
                .attendance(attendance)
                .vote(vote)
                .build();
    }

    /** A meeting at which the first {@code yes} of {@code present} approve and the others do not. */
    private static CommitteeMeeting.Builder meeting(AllMembers all, int present, int yes) {
        CommitteeMeeting.Builder meeting = CommitteeMeeting.builder();
        meeting.matter(MeetingMatter.OWN_BUSINESS).all(all);
        IntStream.range(0, present)
                .forEach(number -> meeting.addMembers(
                        member(number, Attendance.PRESENT, number < yes ? MeetingVote.FOR : MeetingVote.ABSTAIN)));
        return meeting;
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 4, 4, ''",
        "7, 3, 3, NOT_QUORATE NOT_CARRIED",
        "7, 7, 3, NOT_CARRIED",
        "6, 4, 3, ''",
        "6, 3, 3, NOT_QUORATE",
        "6, 4, 2, NOT_CARRIED"
    })
    void halfOfAllMembersIsEnoughInHenan(int members, int present, int yes, String codes) {
        assertThat(String.join(" ", codes(decide(henan(), meeting(AllMembers.of(members), present, yes)))))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"7, 4, 4, ''", "6, 4, 4, ''", "6, 6, 3, NOT_CARRIED"})
    void elsewhereItIsNot(int members, int present, int yes, String codes) {
        assertThat(String.join(" ", codes(decide(strict(), meeting(AllMembers.of(members), present, yes)))))
                .isEqualTo(codes);
    }

    @Test
    void whatAllMembersMeansMattersWhereASeatIsVacant() {
        AllMembers oneVacant = new AllMembers(Optional.of(7), Optional.of(6));

        assertThat(missing(decide(henan(), meeting(oneVacant, 4, 3)))).containsExactly("committee.base");
        assertThat(decide(henan().set("committee.base", "SITTING", 28), meeting(oneVacant, 4, 3))
                        .isGranted())
                .isTrue();
        assertThat(codes(decide(henan().set("committee.base", "SEATS", 28), meeting(oneVacant, 4, 3))))
                .containsExactly("NOT_CARRIED");
        assertThat(missing(decide(
                        henan().set("committee.base", "SEATS", 28),
                        meeting(new AllMembers(Optional.empty(), Optional.of(6)), 4, 3))))
                .containsExactly("committee.seats");
    }

    @Test
    void aVoteNobodyKnowsOfIsAskedForWhereItDecides() {
        MeetingMember silent = MeetingMember.builder()
                .person(OwnerId.of("x"))
                .attendance(Attendance.PRESENT)
                .build();
        MeetingMember elsewhere = MeetingMember.builder()
                .person(OwnerId.of("x"))
                .vote(MeetingVote.FOR)
                .build();

        assertThat(missing(decide(henan(), meeting(AllMembers.of(7), 3, 3).addMembers(silent))))
                .containsExactly("meeting.votes");
        assertThat(missing(decide(henan(), meeting(AllMembers.of(7), 3, 3).addMembers(elsewhere))))
                .containsExactly("meeting.attendance", "meeting.votes");
        assertThat(decide(henan(), meeting(AllMembers.of(7), 4, 4).addMembers(silent))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aProxyCountsOnlyWhereTheRulesSaySo() {
        CommitteeMeeting.Builder meeting =
                meeting(AllMembers.of(5), 2, 2).addMembers(member(9, Attendance.PROXY, MeetingVote.FOR));

        assertThat(missing(decide(henan(), meeting))).contains("committee.proxiesAllowed");
        assertThat(decide(henan().set("committee.proxiesAllowed", true, 28), meeting)
                        .isGranted())
                .isTrue();
        Decision<MeetingResult> refused = decide(henan().set("committee.proxiesAllowed", false, 28), meeting);
        assertThat(codes(refused)).containsExactly("NOT_QUORATE", "NOT_CARRIED");
        assertThat(refused.explanation().warnings()).extracting(Violation::code).containsExactly("PROXY_VOID");
    }

    @Test
    void aMemberWithAnInterestAbstainsWhereTheRulesSaySo() {
        MeetingMember interested = MeetingMember.builder()
                .person(OwnerId.of("x"))
                .attendance(Attendance.PRESENT)
                .vote(MeetingVote.FOR)
                .interested(true)
                .build();
        CommitteeMeeting.Builder meeting = meeting(AllMembers.of(5), 2, 2).addMembers(interested);

        assertThat(missing(decide(henan(), meeting)))
                .containsExactly("committee.interestedMembersAbstain", "meeting.votes");
        assertThat(codes(decide(henan().set("committee.interestedMembersAbstain", true, 28), meeting)))
                .containsExactly("NOT_CARRIED");
        assertThat(decide(henan().set("committee.interestedMembersAbstain", false, 28), meeting)
                        .isGranted())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(JointDecisionMatter.class)
    void noCommitteeDecidesWhatBelongsToTheOwners(JointDecisionMatter matter) {
        for (CommitteeKind kind : CommitteeKind.values()) {
            Decision<MeetingResult> decision = decide(
                    management(henan()),
                    meeting(AllMembers.of(5), 5, 5).kind(kind).matter(MeetingMatter.valueOf(matter.name())));

            assertThat(codes(decision)).containsExactly("OWNERS_DECIDE");
            assertThat(decision.considered().orElseThrow().carried()).contains(false);
        }
    }

    private static RulePackBuilder management(RulePackBuilder rules) {
        Datum half =
                new Datum.Fields(ImmutableMap.of("share", new Datum.Leaf("1/2"), "exceed", new Datum.Leaf("true")));
        return rules.set("pmc.quorum", half, 1).set("pmc.decisionRule", "MORE_THAN_HALF", 1);
    }

    @Test
    void bothMayCallTheOwnersVote() {
        for (CommitteeKind kind : CommitteeKind.values()) {
            assertThat(decide(
                                    management(henan()),
                                    meeting(AllMembers.of(5), 5, 5).kind(kind).matter(MeetingMatter.CALL_VOTE))
                            .isGranted())
                    .isTrue();
        }
    }

    @Test
    void aMatterNobodyKnowsIsAskedFor() {
        assertThat(missing(decide(henan(), meeting(AllMembers.of(5), 5, 5).matter(Optional.empty()))))
                .containsExactly("meeting.matter");
    }

    @Test
    void morePresentThanMembersCannotBe() {
        assertThat(codes(decide(henan(), meeting(AllMembers.of(5), 6, 6))))
                .containsExactly("MORE_PRESENT_THAN_MEMBERS");
    }

    @Test
    void aCommitteeWithoutMembersDecidesNothing() {
        assertThat(codes(decide(henan(), meeting(AllMembers.of(0), 0, 0))))
                .containsExactly("NOT_QUORATE", "NOT_CARRIED");
    }

    private static CommitteeMeeting.Builder announced(int posted, int reported) {
        return meeting(AllMembers.of(5), 5, 5)
                .heldOn(HELD)
                .posted(Occurrence.on(HELD.plusDays(posted)))
                .reported(Occurrence.on(HELD.plusDays(reported)));
    }

    @Test
    void aDecisionIsPostedAndReportedWithinThreeDays() {
        assertThat(decide(henan(), announced(3, 3), "2024-09-30")
                        .getOrElseThrow()
                        .announceBy())
                .contains(HELD.plusDays(3));
        assertThat(codes(decide(henan(), announced(4, 4), "2024-09-30")))
                .containsExactly("POSTING_LATE", "REPORT_LATE");
        assertThat(missing(decide(henan(), meeting(AllMembers.of(5), 5, 5).heldOn(HELD), "2024-09-13")))
                .containsExactly("meeting.postedOn", "meeting.reportedOn");
        assertThat(decide(henan(), meeting(AllMembers.of(5), 5, 5).heldOn(HELD), "2024-09-12")
                        .isGranted())
                .isTrue();
    }

    @Test
    void whoSignedIsForOfficersAlone() {
        MeetingMember signed = MeetingMember.builder()
                .from(member(9, Attendance.PRESENT, MeetingVote.FOR))
                .signed(true)
                .build();

        Decision<MeetingResult> decision =
                decide(henan(), meeting(AllMembers.of(5), 2, 2).addMembers(signed));

        assertThat(decision.getOrElseThrow().signatories()).containsExactly(OwnerId.of("m9"));
        assertThat(decision.explanation().steps())
                .filteredOn(step -> step.toString().contains("m9"))
                .isNotEmpty()
                .allMatch(step -> step.audience() == Audience.OFFICER);
    }

    @Test
    void theMinutesNameAMemberOnce() {
        CommitteeMeeting.Builder twice =
                meeting(AllMembers.of(5), 1, 1).addMembers(member(0, Attendance.PRESENT, MeetingVote.FOR));

        assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
    }
}
