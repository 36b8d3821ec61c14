package org.anju.committee.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.committee.composition.AllMembers;
import org.anju.committee.composition.FollowUp;
import org.anju.committee.composition.Occurrence;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Step;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
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

/** Who sits, who left, who moves up; and removal by the owners. */
class CommitteeMembershipTest {

    private static final LocalDate LEFT = LocalDate.of(2024, 9, 9);
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2024).build();

    private static Datum list(Stream<String> names) {
        return new Datum.Many(names.map(Datum.Leaf::new).collect(ImmutableList.toImmutableList()));
    }

    private static RulePackBuilder rules() {
        return TestRules.national()
                .set(
                        "committee.endOfPost",
                        list(Stream.of("NO_LONGER_OWNER", "UNABLE", "RESIGNED_IN_WRITING", "CRIMINAL_LIABILITY")),
                        32)
                .set("committee.vacancyTrigger", table("sittingBelow", "1/2"), 46)
                .set("committee.alternates", table("order", "VOTES"), 46)
                .set("deadline.committee.leavingHandover", Term.days(3), 33)
                .set("period.putOffDayOff", false, 203)
                .set(
                        "committee.removalGrounds",
                        list(Arrays.stream(RemovalGround.values()).map(Enum::name)),
                        31)
                .set("committee.removalMembers", Ratio.of(1, 3), 31)
                .set("committee.removalOwners", Ratio.of(1, 5), 31);
    }

    private static Datum table(String field, String value) {
        return new Datum.Fields(ImmutableMap.of(field, new Datum.Leaf(value)));
    }

    private static Decision<Membership> decide(RulePackBuilder rules, Roster roster, String day) {
        return CommitteeMembership.by(RuleBook.of(rules.build()), CALENDAR).decide(roster, AsOf.date(day));
    }

    private static Decision<Membership> decide(Roster roster) {
        return decide(rules(), roster, "2024-09-12");
    }

    private static Roster roster(int seats, ImmutableList<Alternate> alternates, SeatedMember... left) {
        ImmutableList.Builder<SeatedMember> members = ImmutableList.builder();
        for (int at = 0; at < seats - left.length; at++) {
            members.add(SeatedMember.of(OwnerId.of("m" + at)));
        }
        return new Roster(Optional.of(seats), members.add(left).build(), alternates);
    }

    private static SeatedMember claimed(String id, EndClaim claim) {
        return SeatedMember.builder().person(OwnerId.of(id)).addClaims(claim).build();
    }

    private static SeatedMember resigned(String id) {
        return claimed(id, EndClaim.proven(EndGround.RESIGNED_IN_WRITING, LEFT));
    }

    private static Alternate alternate(String id, long votes) {
        return new Alternate(OwnerId.of(id), Optional.of(votes), Optional.of(true));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    @ParameterizedTest
    @EnumSource(value = EndGround.class, names = "BYLAWS", mode = EnumSource.Mode.EXCLUDE)
    void aPostEndsByItselfOnTheGroundsOfTheLaw(EndGround ground) {
        Membership membership = decide(roster(5, ImmutableList.of(), claimed("x", EndClaim.proven(ground, LEFT))))
                .getOrElseThrow();

        assertThat(membership.ended())
                .containsExactly(new EndedPost(
                        OwnerId.of("x"), Optional.of(ground), Optional.of(LEFT), Optional.of(LEFT.plusDays(3))));
        assertThat(membership.sitting()).hasSize(4);
        assertThat(membership.followUp()).contains(FollowUp.BY_ELECTION);
    }

    @Test
    void whatNobodyKnowsIsNeitherAnEndNorNone() {
        Decision<Membership> decision =
                decide(roster(5, ImmutableList.of(), claimed("x", EndClaim.unsettled(EndGround.UNABLE))));

        assertThat(missing(decision)).containsExactly("member.claim");
        assertThat(decision.considered().orElseThrow().unclear()).containsExactly(OwnerId.of("x"));
        assertThat(decision.considered().orElseThrow().followUp()).isEmpty();
    }

    @Test
    void aGroundNeitherLawNorBylawsKnowEndsNothing() {
        EndClaim rude = new EndClaim(EndGround.BYLAWS, "RUDE", Optional.of(true), Optional.of(LEFT));
        Roster roster = roster(5, ImmutableList.of(), claimed("x", rude));

        assertThat(missing(decide(roster))).containsExactly("committee.endOfPostAdded");
        assertThat(decide(rules().set("committee.endOfPostAdded", list(Stream.of("ABSENT")), 32), roster, "2024-09-12")
                        .getOrElseThrow()
                        .ended())
                .isEmpty();
        assertThat(decide(rules().set("committee.endOfPostAdded", list(Stream.of("RUDE")), 32), roster, "2024-09-12")
                        .getOrElseThrow()
                        .ended())
                .hasSize(1);
    }

    @Test
    void anEndInTheFutureIsNoneYetAndTheEarliestOfSeveralCounts() {
        SeatedMember twice = SeatedMember.builder()
                .person(OwnerId.of("x"))
                .addClaims(EndClaim.proven(EndGround.NO_LONGER_OWNER, LEFT.plusDays(1)))
                .addClaims(EndClaim.proven(EndGround.RESIGNED_IN_WRITING, LEFT))
                .build();
        Roster roster = roster(5, ImmutableList.of(), twice);

        assertThat(decide(rules(), roster, "2024-09-08").getOrElseThrow().ended())
                .isEmpty();
        assertThat(decide(roster).getOrElseThrow().ended())
                .extracting(EndedPost::ground)
                .containsExactly(Optional.of(EndGround.RESIGNED_IN_WRITING));
    }

    @Test
    void alternatesMoveUpByVotes() {
        ImmutableList<Alternate> three = ImmutableList.of(alternate("a", 10), alternate("b", 30), alternate("c", 20));

        assertThat(decide(roster(5, three, resigned("x"), resigned("y")))
                        .getOrElseThrow()
                        .movedUp())
                .contains(ImmutableList.of(OwnerId.of("b"), OwnerId.of("c")));
        assertThat(decide(roster(5, three)).getOrElseThrow().movedUp()).contains(ImmutableList.of());
    }

    @Test
    void whoMovesUpIsNotGuessed() {
        Alternate unsure = new Alternate(OwnerId.of("a"), Optional.of(10L), Optional.empty());
        Alternate uncounted = new Alternate(OwnerId.of("a"), Optional.empty(), Optional.of(true));

        assertThat(missing(decide(roster(5, ImmutableList.of(unsure), resigned("x")))))
                .containsExactly("alternate.able");
        assertThat(missing(decide(roster(5, ImmutableList.of(uncounted, alternate("b", 1)), resigned("x")))))
                .containsExactly("alternate.votes");
        assertThat(decide(roster(5, ImmutableList.of(uncounted), resigned("x")))
                        .getOrElseThrow()
                        .movedUp())
                .contains(ImmutableList.of(OwnerId.of("a")));
        assertThat(missing(decide(roster(5, ImmutableList.of(alternate("a", 1), alternate("b", 1)), resigned("x")))))
                .containsExactly("alternate.tieBreak");
    }

    @Test
    void tooFewLeftCallForAnAssemblyEvenIfOneCannotBeTold() {
        SeatedMember unclear = claimed("z", EndClaim.unsettled(EndGround.UNABLE));

        Decision<Membership> decision = decide(
                roster(7, ImmutableList.of(), resigned("v"), resigned("w"), resigned("x"), resigned("y"), unclear));

        assertThat(codes(decision)).containsExactly("TOO_FEW_SITTING");
        assertThat(decision.considered().orElseThrow().followUp()).contains(FollowUp.EXTRAORDINARY_ASSEMBLY);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-12, ''", "2024-09-13, HANDOVER_LATE"})
    void whoLeavesHandsOverWithinThreeDays(String day, String code) {
        SeatedMember left = SeatedMember.builder()
                .from(resigned("x"))
                .handedOver(Occurrence.on(LocalDate.parse(day)))
                .build();

        assertThat(String.join(" ", codes(decide(roster(5, ImmutableList.of(), left)))))
                .isEqualTo(code);
    }

    @Test
    void whatTheDayOfHandingOverNeedsIsNamed() {
        RulePackBuilder open = TestRules.national()
                .set("committee.endOfPost", list(Stream.of("RESIGNED_IN_WRITING")), 32)
                .set("committee.vacancyTrigger", table("sittingBelow", "1/2"), 46)
                .set("deadline.committee.leavingHandover", Term.days(3), 33);

        assertThat(missing(decide(open, roster(5, ImmutableList.of(), resigned("x")), "2024-09-12")))
                .containsExactly("period.putOffDayOff");
    }

    @Test
    void thePublicLearnsNumbersAlone() {
        assertThat(decide(roster(5, ImmutableList.of(), resigned("x")))
                        .explanation()
                        .steps())
                .filteredOn(step -> step.audience() == Audience.PUBLIC)
                .filteredOn(Step.FactUsed.class::isInstance)
                .allSatisfy(step -> assertThat(((Step.FactUsed) step).value()).isInstanceOf(Integer.class));
    }

    @Test
    void nobodyIsNamedTwice() {
        assertThatThrownBy(() -> roster(5, ImmutableList.of(alternate("m0", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // removal

    private static Removal.Builder removal() {
        Removal.Builder removal = Removal.builder();
        return removal.person(OwnerId.of("x")).ground(RemovalGround.NEGLECTS_DUTIES);
    }

    private static Decision<RemovalStanding> decide(RulePackBuilder rules, Removal.Builder removal) {
        return RemovalOfMember.by(RuleBook.of(rules.build()), CALENDAR)
                .decide(removal.build(), AsOf.date("2024-09-30"));
    }

    @ParameterizedTest
    @CsvSource({"9, 3, ''", "9, 2, PROPOSAL_TOO_SMALL", "7, 3, ''", "7, 2, PROPOSAL_TOO_SMALL"})
    void aThirdOfTheMembersMayProposeARemoval(int members, int proposing, String code) {
        Decision<RemovalStanding> decision =
                decide(rules(), removal().members(AllMembers.of(members)).membersProposing(proposing));

        assertThat(String.join(" ", codes(decision))).isEqualTo(code);
    }

    private static Removal.Builder owners(long heads, String area) {
        return removal()
                .headsProposing(heads)
                .heads(1000L)
                .areaProposing(Area.squareMetres(area))
                .area(Area.squareMetres("100000"));
    }

    @ParameterizedTest
    @CsvSource({
        "HEADS, 200, 0, true",
        "HEADS, 199, 100000, false",
        "AREA, 0, 20000.00, true",
        "AREA, 1000, 19999.99, false",
        "BOTH, 200, 20000.00, true",
        "BOTH, 200, 19999.99, false"
    })
    void aFifthOfTheOwnersMayToo(String basis, long heads, String area, boolean enough) {
        RulePackBuilder rules = rules().set("committee.removalBasis", basis, 31);

        assertThat(decide(rules, owners(heads, area)).isGranted()).isEqualTo(enough);
    }

    @Test
    void whatAShareOfTheOwnersIsOfMattersWhereHeadsAndAreaDiffer() {
        assertThat(missing(decide(rules(), owners(200, "0")))).containsExactly("committee.removalBasis");
        assertThat(decide(rules(), owners(200, "20000")).isGranted()).isTrue();
        assertThat(codes(decide(rules(), owners(199, "19999")))).containsExactly("PROPOSAL_TOO_SMALL");
        assertThat(missing(decide(
                        rules().set("committee.removalBasis", "BOTH", 31),
                        removal().headsProposing(200L).heads(1000L))))
                .containsExactly("removal.areaProposing", "removal.area");
    }

    @Test
    void theOwnersDecide() {
        Removal.Builder proposed = removal().members(AllMembers.of(9)).membersProposing(3);

        assertThat(decide(rules(), proposed).getOrElseThrow().state()).contains(RemovalState.TO_BE_VOTED);
        assertThat(decide(
                                rules(),
                                removal()
                                        .members(AllMembers.of(9))
                                        .membersProposing(3)
                                        .carried(true)
                                        .votedOn(LEFT))
                        .getOrElseThrow())
                .isEqualTo(new RemovalStanding(Optional.of(RemovalState.REMOVED), Optional.of(LEFT.plusDays(3))));
        assertThat(codes(decide(
                        rules(),
                        removal().members(AllMembers.of(9)).membersProposing(2).carried(false))))
                .containsExactly("PROPOSAL_TOO_SMALL", "VOTE_NOT_CARRIED");
    }

    @Test
    void aRemovalNeedsAGroundAndSomebodyWhoProposesIt() {
        Removal.Builder bare = Removal.builder();

        assertThat(missing(decide(rules(), bare.person(OwnerId.of("x")))))
                .containsExactly("removal.ground", "removal.proposers");
    }
}
