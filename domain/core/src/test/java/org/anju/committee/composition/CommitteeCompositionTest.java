package org.anju.committee.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeCompositionTest {

    private static final AsOf TODAY = AsOf.date("2024-09-30");
    private static final ImmutableMap<String, Object> RULES = ImmutableMap.<String, Object>builder()
            .put("committee.seatRange", table("least", "5", "most", "11", "odd", "true"))
            .put("committee.minimumElected", table("share", "1/2", "exceed", "true", "least", "5"))
            .put("committee.alternates", table("order", "VOTES"))
            .put("committee.vacancyTrigger", table("sittingBelow", "1/2"))
            .put("committee.laterPhaseSeats", table("rounding", "HALF_UP", "firstPhaseLeast", "1"))
            .put("committee.termYears", 5)
            .put("committee.termEndsOnAnniversary", false)
            .put("eligibility.exOfficio", false)
            .put("pmc.size", table("least", "7", "most", "11", "odd", "true"))
            .put("pmc.ownerShare", Ratio.of(1, 2))
            .put("pmc.term", Term.years(2))
            .build();

    static Datum table(String... fields) {
        ImmutableMap.Builder<String, Datum> table = ImmutableMap.builder();
        for (int i = 0; i < fields.length; i += 2) {
            table.put(fields[i], new Datum.Leaf(fields[i + 1]));
        }
        return new Datum.Fields(table.buildOrThrow());
    }

    private static RuleBook with(String key, Optional<Object> value) {
        RulePackBuilder rules = TestRules.national();
        RULES.forEach((name, standard) -> {
            if (!name.equals(key)) {
                rules.set(name, standard, 28);
            }
        });
        value.ifPresent(set -> rules.set(key, set, 28));
        return RuleBook.of(rules.build());
    }

    private static Decision<Composed> decide(Composition.Builder committee) {
        return decide(with("", Optional.empty()), committee);
    }

    private static Decision<Composed> decide(RuleBook book, Composition.Builder committee) {
        return CommitteeComposition.by(book).decide(committee.build(), TODAY);
    }

    private static Composition.Builder seats(int seats) {
        Composition.Builder committee = Composition.builder();
        committee.kind(CommitteeKind.OWNERS_COMMITTEE).seats(seats);
        return committee;
    }

    private static Composition.Builder management(int seats, int owners) {
        Composition.Builder committee = Composition.builder();
        committee.kind(CommitteeKind.PROPERTY_MANAGEMENT_COMMITTEE).seats(seats).owners(owners);
        return committee;
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "3, SEATS_OUT_OF_RANGE",
        "4, SEATS_EVEN SEATS_OUT_OF_RANGE",
        "5, ''",
        "6, SEATS_EVEN",
        "11, ''",
        "12, SEATS_EVEN SEATS_OUT_OF_RANGE",
        "13, SEATS_OUT_OF_RANGE"
    })
    void theNumberOfSeatsIsOddAndInRange(int seats, String codes) {
        assertThat(String.join(" ", codes(decide(seats(seats))))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"2, 100, false", "3, 100, true", "3, 101, false", "5, 101, true", "13, 50, false"})
    void onlySmallComplexesMayHaveFewerSeats(int seats, int households, boolean fits) {
        SeatRange range = new SeatRange(5, 11, true, Optional.of(new SeatRange.Small(3, 100)));

        assertThat(range.contains(seats, Optional.of(households))).contains(fits);
    }

    @Test
    void whetherAComplexIsSmallMustBeKnownOnlyWhereItMatters() {
        SeatRange range = new SeatRange(5, 11, true, Optional.of(new SeatRange.Small(3, 100)));

        assertThat(range.contains(3, Optional.empty())).isEmpty();
        assertThat(range.contains(2, Optional.empty())).contains(false);
        assertThat(range.contains(7, Optional.empty())).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 3, true, BY_ELECTION",
        "7, 4, false, EXTRAORDINARY_ASSEMBLY",
        "8, 4, true, BY_ELECTION",
        "9, 0, true, NONE"
    })
    void fewerThanHalfLeftCallForAnAssembly(int seats, int vacated, boolean continues, FollowUp next) {
        Composed composed = decide(seats(seats).vacated(vacated)).considered().orElseThrow();

        assertThat(composed.continues()).contains(continues);
        assertThat(composed.followUp()).contains(next);
    }

    @ParameterizedTest
    @CsvSource({"7, 2, BY_ELECTION", "7, 3, EXTRAORDINARY_ASSEMBLY", "9, 3, BY_ELECTION", "9, 4, EXTRAORDINARY_ASSEMBLY"
    })
    void elsewhereMoreThanAThirdVacantDo(int seats, int vacated, FollowUp next) {
        RuleBook elsewhere = with("committee.vacancyTrigger", Optional.of(table("vacantOver", "1/3")));

        Decision<Composed> decision = decide(elsewhere, seats(seats).vacated(vacated));

        assertThat(decision.considered().orElseThrow().followUp()).contains(next);
        assertThat(codes(decision))
                .containsExactlyElementsOf(next == FollowUp.BY_ELECTION ? List.of() : List.of("TOO_MANY_VACANT"));
    }

    @Test
    void alternatesTakeTheSeatsOfThoseWhoLeft() {
        Composed composed = decide(seats(9).vacated(4).alternates(2)).getOrElseThrow();

        assertThat(composed.movedUp()).contains(2);
        assertThat(composed.sitting()).contains(7);
        assertThat(composed.vacant()).contains(2);
    }

    @Test
    void alternatesDoNotTakeSeatsNobodyWasElectedTo() {
        Composed composed = decide(seats(9).elected(6).alternates(2)).getOrElseThrow();

        assertThat(composed.sitting()).contains(6);
        assertThat(composed.movedUp()).contains(0);
    }

    @Test
    void tooFewElectedMeansAnotherElection() {
        Decision<Composed> decision = decide(seats(9).elected(4));

        assertThat(codes(decision)).containsExactly("TOO_FEW_ELECTED");
        assertThat(decision.considered().orElseThrow().followUp()).contains(FollowUp.NEW_ELECTION);
        assertThat(decision.considered().orElseThrow().continues()).contains(false);
    }

    @Test
    void moreElectedThanSeatsCannotBe() {
        assertThat(codes(decide(seats(5).elected(6)))).containsExactly("MORE_ELECTED_THAN_SEATS");
    }

    @Test
    void moreCannotLeaveThanWereElected() {
        assertThat(codes(decide(seats(5).vacated(6)))).containsExactly("MORE_LEFT_THAN_MEMBERS", "TOO_FEW_SITTING");
    }

    @ParameterizedTest
    @CsvSource({"0.35, 3", "0.5, 5", "0.556, 5", "1, 8", "0, 0"})
    void seatsAreKeptForLaterPhasesButNeverAll(String share, int reserved) {
        assertThat(decide(seats(9).laterPhaseShare(Ratio.parse(share)))
                        .getOrElseThrow()
                        .reserved())
                .contains(reserved);
    }

    @Test
    void everyMemberOfAnOwnersCommitteeIsAnOwner() {
        assertThat(codes(decide(seats(5).owners(4)))).containsExactly("NOT_ALL_OWNERS");
        assertThat(decide(with("eligibility.exOfficio", Optional.of(true)), seats(5).owners(4))
                        .isGranted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 4, ''",
        "7, 3, OWNERS_TOO_FEW",
        "8, 4, SEATS_EVEN",
        "11, 5, OWNERS_TOO_FEW",
        "11, 6, ''",
        "5, 3, SEATS_OUT_OF_RANGE"
    })
    void ownersAreHalfOfAManagementCommittee(int seats, int owners, String code) {
        assertThat(String.join(" ", codes(decide(management(seats, owners))))).isEqualTo(code);
    }

    @Test
    void theVacanciesOfAManagementCommitteeAreForItsOwnRules() {
        Composed composed = decide(management(7, 4).vacated(6)).getOrElseThrow();

        assertThat(composed.sitting()).contains(1);
        assertThat(composed.followUp()).isEmpty();
        assertThat(composed.continues()).isEmpty();
    }

    @Test
    void whoChairsAManagementCommitteeIsAskedWhereTheRulesSay() {
        RuleBook street = with("pmc.chair", Optional.of("STREET_OFFICE"));

        assertThat(missing(decide(street, management(7, 4)))).containsExactly("committee.chair");
        assertThat(codes(decide(street, management(7, 4).chair(Chair.OWNER)))).containsExactly("WRONG_CHAIR");
        assertThat(decide(street, management(7, 4).chair(Chair.STREET_OFFICE)).isGranted())
                .isTrue();
        assertThat(missing(decide(management(7, 4).chair(Chair.OWNER)))).containsExactly("pmc.chair");
    }

    @Test
    void aTermEndsOnTheDayBeforeItsAnniversaryOrOnIt() {
        LocalDate from = LocalDate.of(2022, 3, 11);

        assertThat(decide(management(7, 4).from(from)).getOrElseThrow().lastDay())
                .contains(LocalDate.of(2024, 3, 10));
        assertThat(decide(seats(7).from(from)).getOrElseThrow().lastDay()).contains(LocalDate.of(2027, 3, 10));
        assertThat(decide(with("committee.termEndsOnAnniversary", Optional.of(true)), seats(7).from(from))
                        .getOrElseThrow()
                        .lastDay())
                .contains(LocalDate.of(2027, 3, 11));
    }

    @Test
    void whatTheRulesLeaveOpenIsMissing() {
        assertThat(missing(decide(with("committee.minimumElected", Optional.empty()), seats(9).elected(5))))
                .containsExactly("committee.minimumElected");
        assertThat(missing(decide(
                        with("committee.alternates", Optional.empty()),
                        seats(9).vacated(1).alternates(1))))
                .containsExactly("committee.alternates");
        assertThat(missing(decide(with("committee.vacancyTrigger", Optional.empty()), seats(9).vacated(1))))
                .containsExactly("committee.vacancyTrigger");
        assertThat(missing(decide(with("pmc.size", Optional.empty()), management(7, 4))))
                .containsExactly("pmc.size");
        assertThat(missing(decide(
                        with("pmc.term", Optional.empty()), management(7, 4).from(LocalDate.MIN))))
                .containsExactly("pmc.term");
    }

    @Test
    void seatsThatAreNotStatedAreThoseOfTheRulesOfProcedure() {
        Composition.Builder silent = Composition.builder();
        silent.kind(CommitteeKind.OWNERS_COMMITTEE);

        assertThat(decide(with("committee.seats", Optional.of(7)), silent)
                        .getOrElseThrow()
                        .seats())
                .isEqualTo(7);
        assertThat(codes(decide(with("committee.seats", Optional.of(7)), seats(9))))
                .containsExactly("SEATS_NOT_AS_AGREED");
        assertThat(missing(decide(silent))).containsExactly("committee.seats");
    }

    @Test
    void aTableThatIsNotUnderstoodIsMissingNotGuessed() {
        for (Datum nonsense : ImmutableList.of(
                table("least", "5", "most", "4", "odd", "true"),
                table("least", "5", "most", "11", "odd", "perhaps"),
                table("least", "5", "most", "11", "odd", "true", "small", "3"))) {
            assertThat(missing(decide(with("committee.seatRange", Optional.of(nonsense)), seats(5))))
                    .containsExactly("committee.seatRange");
        }
        for (Datum nonsense : ImmutableList.of(
                table(), table("sittingBelow", "half"), table("sittingBelow", "1/2", "vacantOver", "x"))) {
            assertThat(missing(decide(with("committee.vacancyTrigger", Optional.of(nonsense)), seats(5).vacated(1))))
                    .containsExactly("committee.vacancyTrigger");
        }
    }

    @Test
    void theRulesAreShownAsAReaderUnderstandsThem() {
        Decision<Composed> decision = decide(seats(9).vacated(5).laterPhaseShare(Ratio.of(1, 2)));

        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("5至11席的单数")
                .contains("9席中在任4人，不足二分之一，应召开临时业主大会");
        assertThat(decision.explanation().render(Locale.ENGLISH))
                .contains("an odd number of 5 to 11 seats")
                .contains("fewer than 1/2 held");
        assertThat(decision.explanation().steps()).allMatch(step -> step.audience() == Audience.PUBLIC);
    }

    @Test
    void numbersThatCannotBeAreRefusedAtOnce() {
        assertThatThrownBy(() -> seats(-1).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> seats(5).laterPhaseShare(Ratio.of(3, 2)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
