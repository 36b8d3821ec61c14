package org.anju.committee.office;

import static org.anju.committee.office.Serving.day;
import static org.anju.committee.office.Serving.elected;
import static org.anju.committee.office.Serving.meeting;
import static org.anju.committee.office.Serving.movedUp;
import static org.anju.committee.office.Serving.person;
import static org.anju.committee.office.Serving.resigned;
import static org.anju.committee.office.Serving.seven;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anju.committee.composition.Chair;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.meeting.MeetingMatter;
import org.anju.committee.membership.EndGround;
import org.anju.committee.membership.RemovalGround;
import org.anju.committee.office.TenureState.Stage;
import org.anju.committee.office.TenureStep.ByElected;
import org.anju.committee.office.TenureStep.ChairChosen;
import org.anju.committee.office.TenureStep.Elected;
import org.anju.committee.office.TenureStep.Ended;
import org.anju.committee.office.TenureStep.Ending;
import org.anju.committee.office.TenureStep.Filed;
import org.anju.committee.office.TenureStep.HandedOver;
import org.anju.committee.office.TenureStep.Holder;
import org.anju.committee.office.TenureStep.MeetingHeld;
import org.anju.committee.office.TenureStep.MemberHandedOver;
import org.anju.committee.office.TenureStep.MinutesPosted;
import org.anju.committee.office.TenureStep.MinutesReported;
import org.anju.committee.office.TenureStep.Organiser;
import org.anju.committee.office.TenureStep.PostEnded;
import org.anju.committee.office.TenureStep.Predecessor;
import org.anju.committee.office.TenureStep.Removed;
import org.anju.committee.office.TenureStep.RenewalBegun;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.OwnersResolution;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final AsOf TODAY = AsOf.date("2026-06-30");
    private static final Tenure DECIDER = decider(Serving.pack());
    private static final MeetingMatter OWN = MeetingMatter.OWN_BUSINESS;

    private static Tenure decider(RulePackBuilder pack) {
        return Tenure.by(RuleBook.of(pack.build()), Serving.CALENDAR);
    }

    private static TenureState state(TenureStep... steps) {
        return DECIDER.replay(Arrays.asList(steps));
    }

    private static Decision<TenureStep> decide(TenureStep step, TenureStep... before) {
        List<TenureStep> taken = new ArrayList<>();
        for (TenureStep each : before) {
            assertThat(DECIDER.decide(each, DECIDER.replay(taken), TODAY).isGranted())
                    .as("%s", each)
                    .isTrue();
            taken.add(each);
        }
        return DECIDER.decide(step, DECIDER.replay(taken), TODAY);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    private static List<String> warnings(Decision<?> decision) {
        return decision.explanation().warnings().stream().map(Violation::code).toList();
    }

    private static void granted(TenureStep step, TenureStep... before) {
        assertThat(decide(step, before).isGranted()).isTrue();
    }

    private static void late(boolean late, TenureStep step, TenureStep... before) {
        Decision<TenureStep> decision = decide(step, before);
        assertThat(decision.isGranted()).isTrue();
        assertThat(warnings(decision).contains("STEP_LATE")).isEqualTo(late);
    }

    private static Optional<String> due(Tenure decider, String code, TenureStep... steps) {
        return duty(decider, code, steps)
                .flatMap(duty -> duty.due().granted())
                .flatMap(run -> run.due())
                .map(Object::toString);
    }

    private static Optional<String> due(String code, TenureStep... steps) {
        return due(DECIDER, code, steps);
    }

    private static Optional<Duty> duty(Tenure decider, String code, TenureStep... steps) {
        return decider.duties(state(steps), TODAY).stream()
                .filter(duty -> duty.kind().code().equals(code))
                .findFirst();
    }

    private static List<String> sitting(TenureState state, String day) {
        return state.sittingOn(day(day)).stream()
                .map(post -> post.person().value())
                .toList();
    }

    @Test
    void aTermRunsFromElectionToTheNext() {
        TenureStep[] course = {
            seven(),
            new HandedOver(day("2024-03-11")),
            new Filed(day("2024-03-31")),
            meeting("2024-05-06", "2024-1", OWN, 4, "a", "b", "c", "d", "e"),
            new MinutesPosted(day("2024-05-09"), "2024-1"),
            new MinutesReported(day("2024-05-09"), "2024-1"),
            new RenewalBegun(day("2025-11-30"), Organiser.COMMITTEE)
        };
        Decision<TenureStep> end = decide(new Ended(day("2026-02-20"), Ending.RENEWED), course);
        assertThat(end.isGranted()).isTrue();
        assertThat(warnings(end)).isEmpty();
        TenureState over = DECIDER.evolve(state(course), end.getOrElseThrow());
        assertThat(over.stage()).isEqualTo(Stage.CLOSED);
        assertThat(DECIDER.duties(over, TODAY)).isEmpty();
        assertThat(sitting(over, "2026-02-19")).hasSize(7);
        assertThat(sitting(over, "2026-02-20")).isEmpty();
    }

    @Test
    void whoSitsFollowsFromTheSteps() {
        TenureState state = state(seven(), resigned("2024-06-03", "b"), movedUp("2024-06-10", "x"));
        assertThat(sitting(state, "2024-02-29")).isEmpty();
        assertThat(sitting(state, "2024-06-02")).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(sitting(state, "2024-06-03")).containsExactly("a", "c", "d", "e", "f", "g");
        assertThat(sitting(state, "2024-06-10")).containsExactly("a", "c", "d", "e", "f", "g", "x");
        assertThat(state.chairOn(day("2024-06-10"))).contains(person("a"));
        TenureState left = state(seven(), resigned("2024-06-03", "a"));
        assertThat(left.chairOn(day("2024-06-03"))).isEmpty();
    }

    @Test
    void aCommitteeIsComposedAsThePoliciesSay() {
        Elected even = new Elected(
                day("2024-03-01"),
                CommitteeKind.OWNERS_COMMITTEE,
                6,
                Optional.empty(),
                seven().members(),
                Optional.empty(),
                ImmutableList.of(),
                day("2024-03-01"),
                Optional.of(day("2030-03-01")),
                Optional.empty(),
                Optional.empty());
        assertThat(codes(decide(even))).contains("SEATS_EVEN", "MORE_ELECTED_THAN_SEATS", "TERM_TOO_LONG");
        assertThat(missing(decide(elected("a", "b", "c", "d")))).contains("committee.minimumElected");
        assertThatThrownBy(() -> elected("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> elected("a", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingComesBeforeTheElectionOrAfterTheEnd() {
        assertThat(codes(decide(new Filed(day("2024-03-02"))))).contains("STEP_OUT_OF_ORDER");
        assertThat(codes(decide(seven(), seven()))).contains("STEP_OUT_OF_ORDER");
        TenureStep renewal = new RenewalBegun(day("2025-12-01"), Organiser.COMMITTEE);
        TenureStep end = new Ended(day("2026-02-01"), Ending.RENEWED);
        for (TenureStep late : List.of(
                new Filed(day("2026-02-02")),
                meeting("2026-01-02", "1", OWN, 1, "a"),
                resigned("2026-01-02", "a"),
                movedUp("2026-01-02", "x"),
                renewal,
                end)) {
            assertThat(codes(decide(late, seven(), renewal, end)))
                    .as("%s", late)
                    .contains("STEP_OUT_OF_ORDER");
        }
        granted(new HandedOver(day("2026-02-03")), seven(), renewal, end);
    }

    @Test
    void filingAndHandoverHaveTheirDays() {
        assertThat(due("FILE_COMMITTEE", seven())).contains("2024-03-31");
        late(false, new Filed(day("2024-03-31")), seven());
        late(true, new Filed(day("2024-04-01")), seven());
        assertThat(codes(decide(new Filed(day("2024-02-29")), seven()))).contains("STEP_BEFORE_THE_LAST");
        assertThat(codes(decide(new Filed(day("2024-03-05")), seven(), new Filed(day("2024-03-04")))))
                .contains("STEP_OUT_OF_ORDER");
        assertThat(due("HAND_OVER", seven())).contains("2024-03-11");
        late(false, new HandedOver(day("2024-03-11")), seven());
        late(true, new HandedOver(day("2024-03-12")), seven());
    }

    @Test
    void whoGovernedBeforeMustBeSaid() {
        Elected first = elected(Optional.of(Predecessor.NOBODY), "a", "b", "c", "d", "e", "f", "g");
        assertThat(duty(DECIDER, "HAND_OVER", first)).isEmpty();
        assertThat(codes(decide(new HandedOver(day("2024-03-04")), first))).contains("STEP_OUT_OF_ORDER");
        Elected unsaid = elected(Optional.empty(), "a", "b", "c", "d", "e", "f", "g");
        assertThat(missing(duty(DECIDER, "HAND_OVER", unsaid).orElseThrow().due()))
                .contains("committee.before");
        Elected second =
                elected(Optional.of(Predecessor.PROPERTY_MANAGEMENT_COMMITTEE), "a", "b", "c", "d", "e", "f", "g");
        assertThat(missing(duty(DECIDER, "HAND_OVER", second).orElseThrow().due()))
                .contains("pmc.stopsAt");
    }

    @Test
    void aPostEndsOnceOnAGroundTheLawKnows() {
        granted(resigned("2024-06-03", "b"), seven());
        assertThat(codes(decide(resigned("2024-06-04", "b"), seven(), resigned("2024-06-03", "b"))))
                .containsExactly("NO_SUCH_POST");
        assertThat(codes(decide(resigned("2024-06-04", "q"), seven()))).containsExactly("NO_SUCH_POST");
        PostEnded pursued =
                new PostEnded(day("2024-06-03"), person("b"), EndGround.CRIMINAL_LIABILITY, Optional.empty());
        assertThat(codes(decide(pursued, seven()))).containsExactly("NOT_A_GROUND");
        PostEnded bylaws = new PostEnded(day("2024-06-03"), person("b"), EndGround.BYLAWS, Optional.of("3"));
        assertThat(missing(decide(bylaws, seven()))).contains("committee.endOfPostAdded");
    }

    @Test
    void whoLeavesHandsOverBeTheTermOverOrNot() {
        PostEnded left = resigned("2024-06-03", "b");
        assertThat(due("LEAVING_HANDOVER", seven(), left)).contains("2024-06-06");
        assertThat(duty(DECIDER, "LEAVING_HANDOVER", seven(), left))
                .map(Duty::about)
                .contains("2");
        late(false, new MemberHandedOver(day("2024-06-06"), person("b")), seven(), left);
        late(true, new MemberHandedOver(day("2024-06-07"), person("b")), seven(), left);
        assertThat(codes(decide(new MemberHandedOver(day("2024-06-06"), person("a")), seven(), left)))
                .containsExactly("STEP_OUT_OF_ORDER");
        TenureStep[] course = {
            seven(),
            new HandedOver(day("2024-03-04")),
            left,
            new RenewalBegun(day("2025-12-01"), Organiser.STREET),
            new Ended(day("2026-02-01"), Ending.RENEWED)
        };
        assertThat(state(course).stage()).isEqualTo(Stage.OVER);
        granted(new MemberHandedOver(day("2026-03-01"), person("b")), course);
        assertThat(DECIDER.evolve(state(course), new MemberHandedOver(day("2026-03-01"), person("b")))
                        .isEnded())
                .isTrue();
    }

    @Test
    void anAlternateMovesUpInTurnToASeatThatIsVacant() {
        assertThat(codes(decide(movedUp("2024-06-03", "x"), seven()))).containsExactly("NO_VACANCY");
        PostEnded left = resigned("2024-06-03", "b");
        assertThat(codes(decide(movedUp("2024-06-02", "x"), seven(), left))).containsExactly("NO_VACANCY");
        assertThat(codes(decide(movedUp("2024-06-03", "a"), seven(), left))).containsExactly("NOT_AN_ALTERNATE");
        granted(movedUp("2024-06-03", "x"), seven(), left);
        assertThat(missing(decide(movedUp("2024-06-03", "y"), seven(), left))).contains("alternate.able");
        granted(movedUp("2024-06-03", "y", "x"), seven(), left);
        assertThat(codes(decide(movedUp("2024-06-04", "y"), seven(), left, movedUp("2024-06-03", "x"))))
                .containsExactly("NO_VACANCY");
        assertThat(state(seven(), left, movedUp("2024-06-03", "y", "x")).alternates())
                .extracting(each -> each.person().value())
                .containsExactly("x", "z");
    }

    @Test
    void outOfTurnNobodyMovesUp() {
        Elected able = new Elected(
                seven().on(),
                CommitteeKind.OWNERS_COMMITTEE,
                7,
                Optional.empty(),
                seven().members(),
                Optional.empty(),
                seven().alternates().stream()
                        .map(each -> new org.anju.committee.membership.Alternate(
                                each.person(), each.votes(), Optional.of(true)))
                        .collect(ImmutableList.toImmutableList()),
                seven().from(),
                seven().until(),
                Optional.empty(),
                Optional.empty());
        assertThat(codes(decide(movedUp("2024-06-03", "y"), able, resigned("2024-06-03", "b"))))
                .containsExactly("OUT_OF_TURN");
        granted(movedUp("2024-06-03", "y"), able, resigned("2024-06-03", "b"), resigned("2024-06-03", "c"));
    }

    @Test
    void seatsAreFilledOnlyWhereTheyAreVacant() {
        ByElected by = new ByElected(
                day("2024-07-01"),
                ImmutableList.of(new Holder(person("m"), Optional.empty()), new Holder(person("n"), Optional.empty())),
                ImmutableList.of(),
                Optional.empty());
        assertThat(codes(decide(by, seven(), resigned("2024-06-03", "b")))).containsExactly("NO_VACANCY");
        granted(by, seven(), resigned("2024-06-03", "b"), resigned("2024-06-03", "c"));
        ByElected again = new ByElected(
                day("2024-07-01"),
                ImmutableList.of(new Holder(person("a"), Optional.empty())),
                ImmutableList.of(),
                Optional.empty());
        assertThat(codes(decide(again, seven(), resigned("2024-06-03", "b"))))
                .containsExactly("ALREADY_ON_THE_COMMITTEE");
    }

    @Test
    void tooFewLeftCallForAnAssembly() {
        PostEnded[] left = {
            resigned("2024-06-03", "a"), resigned("2024-06-04", "b"), resigned("2024-06-05", "c"),
        };
        assertThat(duty(DECIDER, "FILL_SEATS", seven(), left[0], left[1], left[2]))
                .isEmpty();
        Elected alone = new Elected(
                seven().on(),
                CommitteeKind.OWNERS_COMMITTEE,
                7,
                Optional.empty(),
                seven().members(),
                Optional.empty(),
                ImmutableList.of(),
                seven().from(),
                seven().until(),
                Optional.empty(),
                Optional.empty());
        Duty blocked = duty(DECIDER, "FILL_SEATS", alone, left[0], left[1], left[2], resigned("2024-06-06", "d"))
                .orElseThrow();
        assertThat(missing(blocked.due())).containsExactly("deadline.assembly.extraordinary");
        Duty unsure = duty(DECIDER, "FILL_SEATS", seven(), left[0], left[1], left[2], resigned("2024-06-06", "d"))
                .orElseThrow();
        assertThat(missing(unsure.due())).contains("alternate.able");
    }

    @Test
    void onlyTheOwnersRemoveAMember() {
        Proposers third =
                new Proposers(Optional.of(3), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        granted(removed(third, "ELECT_COMMITTEE", Optional.of(true)), seven());
        Proposers few =
                new Proposers(Optional.of(2), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(codes(decide(removed(few, "REBUILD", Optional.of(false)), seven())))
                .containsExactly("PROPOSAL_TOO_SMALL", "RESOLUTION_ON_ANOTHER_MATTER", "RESOLUTION_NOT_CARRIED");
        assertThat(missing(decide(removed(third, "ELECT_COMMITTEE", Optional.empty()), seven())))
                .contains("resolution.carried");
        assertThat(sitting(state(seven(), removed(third, "ELECT_COMMITTEE", Optional.of(true))), "2024-08-01"))
                .doesNotContain("c");
        assertThatThrownBy(() -> new Proposers(
                        Optional.of(-1), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Removed removed(Proposers proposers, String matter, Optional<Boolean> carried) {
        return new Removed(
                day("2024-08-01"),
                person("c"),
                Optional.of(RemovalGround.NEGLECTS_DUTIES),
                Optional.of(proposers),
                new OwnersResolution("v", "1", matter, day("2024-07-30"), carried, Optional.empty()));
    }

    @Test
    void onlyMembersMeetAndEveryMeetingHasItsName() {
        MeetingHeld stranger = meeting("2024-05-06", "1", OWN, 4, "a", "b", "c", "d", "x");
        Decision<TenureStep> refused = decide(stranger, seven());
        assertThat(codes(refused)).containsExactly("NOT_A_MEMBER");
        assertThat(refused.explanation().findings(java.util.Locale.ENGLISH, Audience.PUBLIC))
                .noneMatch(line -> line.contains("x,"));
        assertThat(codes(decide(meeting("2024-06-03", "1", OWN, 1, "b"), seven(), resigned("2024-06-03", "b"))))
                .containsExactly("NOT_A_MEMBER");
        MeetingHeld held = meeting("2024-05-06", "1", OWN, 4, "a", "b", "c", "d");
        assertThat(codes(decide(held, seven(), held))).containsExactly("MEETING_RECORDED_TWICE");
        assertThat(codes(decide(new MinutesPosted(day("2024-05-07"), "2"), seven(), held)))
                .containsExactly("STEP_OUT_OF_ORDER");
    }

    @Test
    void aMeetingThatDecidedNothingIsRecordedAllTheSame() {
        MeetingHeld lost = meeting("2024-05-06", "1", OWN, 3, "a", "b", "c", "d");
        assertThat(warnings(decide(lost, seven()))).containsExactly("MATTER_NOT_DECIDED");
        assertThat(duty(DECIDER, "POST_DECISIONS", seven(), lost)).isEmpty();
        MeetingHeld theirs = meeting("2024-05-06", "1", MeetingMatter.HIRE_OR_DISMISS_PROVIDER, 7, "a", "b", "c", "d");
        assertThat(warnings(decide(theirs, seven()))).containsExactly("MATTER_NOT_DECIDED");
        MeetingHeld late = meeting("2026-03-01", "1", OWN, 4, "a", "b", "c", "d");
        assertThat(warnings(decide(late, seven()))).containsExactly("MEETING_AFTER_THE_TERM");
    }

    @Test
    void whatWasDecidedIsPostedAndReportedWithinThreeDays() {
        MeetingHeld held = meeting("2024-05-06", "1", OWN, 4, "a", "b", "c", "d");
        assertThat(due("POST_DECISIONS", seven(), held)).contains("2024-05-09");
        assertThat(due("REPORT_DECISIONS", seven(), held)).contains("2024-05-09");
        late(false, new MinutesPosted(day("2024-05-09"), "1"), seven(), held);
        late(true, new MinutesPosted(day("2024-05-10"), "1"), seven(), held);
        assertThat(duty(DECIDER, "POST_DECISIONS", seven(), held, new MinutesPosted(day("2024-05-09"), "1")))
                .isEmpty();
    }

    @Test
    void aVoteOfSomebodyWhosePostHadEndedDoesNotCount() {
        MeetingHeld held = meeting("2024-05-06", "1", OWN, 4, "a", "b", "c", "d");
        TenureState state = state(seven(), held, resigned("2024-05-01", "b"));
        TenureReview review =
                TenureReview.of(state, RuleBook.of(Serving.pack().build()), Serving.CALENDAR, AsOf.date("2024-06-01"));
        assertThat(review.sessions()
                        .get(0)
                        .results()
                        .get(0)
                        .considered()
                        .orElseThrow()
                        .carried())
                .contains(false);
        assertThat(review.sitting()).isEqualTo(6);
        assertThat(review.daysLeft()).contains(638L);
    }

    @Test
    void theNextElectionIsBegunInTimeAndHeldByTheLastDay() {
        assertThat(due("BEGIN_RENEWAL", seven())).contains("2025-11-30");
        assertThat(due("ELECT_NEXT", seven())).contains("2026-02-28");
        RenewalBegun begun = new RenewalBegun(day("2026-03-05"), Organiser.STREET);
        assertThat(duty(DECIDER, "BEGIN_RENEWAL", seven(), begun)).isEmpty();
        assertThat(duty(DECIDER, "ELECT_NEXT", seven(), begun))
                .map(duty -> duty.kind().by())
                .contains(org.anju.kernel.journal.ResponsibleUnit.STREET);
        assertThat(codes(decide(new Ended(day("2026-03-01"), Ending.RENEWED), seven())))
                .containsExactly("STEP_OUT_OF_ORDER");
    }

    @Test
    void aTermRunsOutOnTheDayAfterItsLast() {
        assertThat(codes(decide(new Ended(day("2026-02-28"), Ending.EXPIRED), seven())))
                .containsExactly("TERM_NOT_OVER");
        granted(new Ended(day("2026-03-01"), Ending.EXPIRED), seven());
        assertThat(codes(decide(new Ended(day("2026-03-01"), Ending.DISSOLVED), seven())))
                .containsExactly("ONLY_A_MANAGEMENT_COMMITTEE");
        MeetingHeld held = meeting("2026-03-02", "1", OWN, 4, "a", "b", "c", "d");
        assertThat(codes(decide(new Ended(day("2026-03-01"), Ending.EXPIRED), seven(), held)))
                .containsExactly("ENDED_BEFORE_RECORDED_STEPS");
    }

    @Test
    void theChairIsAMember() {
        granted(new ChairChosen(day("2024-03-08"), person("b")), seven());
        assertThat(codes(decide(new ChairChosen(day("2024-03-08"), person("x")), seven())))
                .containsExactly("NO_SUCH_POST");
    }

    @Test
    void aManagementCommitteeNeedsTheRulesNobodyHasMade() {
        Elected committee = elected(
                CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE,
                Optional.of(Predecessor.NOBODY),
                "a",
                "b",
                "c",
                "d",
                "e",
                "f",
                "g");
        assertThat(missing(decide(committee))).contains("pmc.size", "pmc.ownerShare");
        assertThat(duty(DECIDER, "FILE_COMMITTEE", committee)).isEmpty();
        assertThat(new Holder(person("a"), Optional.of(Chair.OWNER)).sits()).isPresent();
        assertThat(ImmutableSet.copyOf(DECIDER.duties(state(committee), TODAY).stream()
                        .map(duty -> duty.kind().by())
                        .toList()))
                .contains(org.anju.kernel.journal.ResponsibleUnit.STREET);
    }
}
