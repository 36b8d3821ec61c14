package org.anju.city;

import static org.anju.city.CityExamples.ANN;
import static org.anju.city.CityExamples.BOB;
import static org.anju.city.CityExamples.CALENDAR;
import static org.anju.city.CityExamples.CAT;
import static org.anju.city.CityExamples.DEVELOPER;
import static org.anju.city.CityExamples.NOW;
import static org.anju.city.CityExamples.book;
import static org.anju.city.CityExamples.day;
import static org.anju.city.CityExamples.held;
import static org.anju.city.CityExamples.missing;
import static org.anju.city.CityExamples.review;
import static org.anju.city.CityExamples.unit;
import static org.anju.city.CityExamples.violations;
import static org.anju.fee.FeeTestRules.PARKING;
import static org.anju.fee.FeeTestRules.SERVICE;
import static org.anju.fee.FeeTestRules.price;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.assembly.ApprovalClass;
import org.anju.assembly.Ballot;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.Dimension;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionFacts.Departure;
import org.anju.assembly.Figure;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.assembly.TallyResult;
import org.anju.assembly.VoteOutcome;
import org.anju.committee.Sample;
import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.fee.Charge;
import org.anju.fee.ChargeTerms;
import org.anju.fee.PostedElement;
import org.anju.fee.Price;
import org.anju.fee.Standing;
import org.anju.fee.Tariff;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.CostBearingRange;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Roll;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;
import org.junit.jupiter.api.Test;

class QuarterReviewTest {

    /** The days around both ends of the quarter: the first and the last of them are outside. */
    private static final List<String> EDGES = List.of("2024-09-30", "2024-10-01", "2024-12-31", "2025-01-01");

    /** Three homes of 200 square metres together; the second was sold on 15 October. */
    private static ComplexFacts.Builder homes() {
        return CityExamples.complex("C1")
                .addUnits(unit("C1", "1", "100"), unit("C1", "2", "60.50"), unit("C1", "3", "39.50"))
                .addHoldings(held("1", ANN, DateRange.ALWAYS))
                .addHoldings(held("2", BOB, DateRange.until(day("2024-10-15"))))
                .addHoldings(held("2", CAT, DateRange.from(day("2024-10-15"))))
                .addHoldings(held("3", DEVELOPER, DateRange.ALWAYS));
    }

    private static VoteFacts vote(String id, JointDecisionMatter matter, String opened, String decided) {
        return new VoteFacts(
                Motion.of(id, matter),
                CostBearingRange.WHOLE,
                day(opened),
                day(decided),
                ImmutableList.of(Ballot.of(1, ANN, Choice.FOR), Ballot.of(2, BOB, Choice.FOR)));
    }

    private static VoteFacts vote(String opened, String decided) {
        return vote(decided, JointDecisionMatter.OTHER_MAJOR, opened, decided);
    }

    private static ChargeFacts charge(String chargedOn, String postedFrom) {
        Charge.Builder charge = Charge.builder();
        charge.item(PARKING).rate(Price.yuan("70")).quantity(1).amount(Money.yuan("70"));
        ChargeTerms.Builder terms = ChargeTerms.builder();
        terms.agreed(true)
                .agreedRate(UnitPrice.yuan("60"))
                .posted(ImmutableSet.copyOf(PostedElement.values()))
                .postedFrom(day(postedFrom));
        return new ChargeFacts("charge of " + chargedOn, day(chargedOn), charge.build(), terms.build());
    }

    private static ConductFacts conduct(String on, Action action) {
        return new ConductFacts(
                action + " on " + on, day(on), action, Arrears.of(Money.yuan("1800"), day("2024-10-01")));
    }

    private static CandidateFacts candidate(LocalDate electionOn) {
        return new CandidateFacts(Sample.good(), electionOn);
    }

    private static VoteReview only(ComplexFacts complex) {
        ComplexReview review = review(complex);
        assertThat(review.votes()).hasSize(1);
        return review.votes().get(0);
    }

    @Test
    void anEmptyComplexHasNothingToDecideButItsBooks() {
        ComplexFacts empty = CityExamples.complex("C1").build();
        ComplexReview review = review(empty);

        assertThat(review.facts()).isSameAs(empty);
        assertThat(review.votes()).isEmpty();
        assertThat(review.charges()).isEmpty();
        assertThat(review.conduct()).isEmpty();
        assertThat(review.candidates()).isEmpty();
        assertThat(review.bills().units()).isZero();
        assertThat(review.decisions())
                .containsExactly(review.books().statement(), review.books().publication());
    }

    @Test
    void whatFellIntoTheQuarterIsDecidedInItsOrderAndNothingElse() {
        ComplexFacts.Builder complex = homes();
        for (String edge : EDGES) {
            complex.addVotes(vote("2024-09-01", edge))
                    .addCharges(charge(edge, "2024-01-01"))
                    .addConduct(conduct(edge, Action.CUT_POWER))
                    .addCandidates(candidate(day(edge)));
        }
        ComplexReview review = review(complex.build());

        List<LocalDate> inside = List.of(day("2024-10-01"), day("2024-12-31"));
        assertThat(review.votes()).extracting(vote -> vote.vote().decidedOn()).isEqualTo(inside);
        assertThat(review.charges())
                .extracting(charge -> charge.charge().chargedOn())
                .isEqualTo(inside);
        assertThat(review.conduct())
                .extracting(conduct -> conduct.conduct().on())
                .isEqualTo(inside);
        assertThat(review.candidates())
                .extracting(candidate -> candidate.candidate().electionOn())
                .isEqualTo(inside);
    }

    @Test
    void aVoteIsCountedAgainstTheRollOfTheDayItOpened() {
        VoteReview review =
                only(homes().addVotes(vote("2024-10-14", "2024-11-30")).build());

        Roll roll = review.roll().getOrElseThrow();
        assertThat(roll.complex()).isEqualTo(ComplexId.of("C1"));
        assertThat(roll.frozenOn()).isEqualTo("2024-10-14");
        assertThat(roll.heads()).isEqualTo(3);
        assertThat(roll.area()).isEqualTo(Area.squareMetres("200"));
        assertThat(roll.headsOf(BOB).length()).isEqualTo(1);
        assertThat(roll.headsOf(CAT).length()).isZero();
        TallyResult result = review.result().orElseThrow().getOrElseThrow();
        assertThat(result.motion()).isEqualTo("2024-11-30");
        assertThat(result.outcome()).isEqualTo(VoteOutcome.PASS);
        assertThat(result.counts().find(Figure.PARTICIPATING, Dimension.HEADS)).hasValue(2);
        assertThat(result.counts().find(Figure.PARTICIPATING, Dimension.AREA)).hasValue(16050);
    }

    @Test
    void whoSoldBeforeTheVoteOpenedIsNotOnTheRoll() {
        VoteReview review =
                only(homes().addVotes(vote("2024-10-15", "2024-11-30")).build());

        Roll roll = review.roll().getOrElseThrow();
        assertThat(roll.headsOf(BOB).length()).isZero();
        assertThat(roll.headsOf(CAT).length()).isEqualTo(1);
        TallyResult result = review.result().orElseThrow().considered().orElseThrow();
        assertThat(result.counts().find(Figure.PARTICIPATING, Dimension.HEADS)).hasValue(1);
        assertThat(violations(review.result().orElseThrow())).containsExactly("NOT_QUORATE_HEADS", "NOT_QUORATE_AREA");
    }

    @Test
    void onlyThoseWhoBearTheCostVote() {
        VoteFacts whole = vote("2024-10-14", "2024-11-30");
        VoteFacts part = new VoteFacts(
                whole.motion(),
                CostBearingRange.units(Text.same("roof"), List.of(UnitId.of("1"), UnitId.of("2"))),
                whole.openedOn(),
                whole.decidedOn(),
                whole.ballots());

        Roll roll = only(homes().addVotes(part).build()).roll().getOrElseThrow();
        assertThat(roll.heads()).isEqualTo(2);
        assertThat(roll.area()).isEqualTo(Area.squareMetres("160.50"));
    }

    @Test
    void whereThereIsNoRollThereIsNoResult() {
        VoteReview review = only(homes().addUnits(unit("C1", "4", AreaFigures.UNKNOWN))
                .addVotes(vote("2024-10-14", "2024-11-30"))
                .build());

        assertThat(missing(review.roll())).containsExactly("AREA_MISSING", "OWNER_MISSING");
        assertThat(review.result()).isEmpty();
    }

    @Test
    void anElectionIsCountedForItsNomineesAndNotForOrAgainst() {
        Contest contest = new Contest(2, ImmutableList.of("n1", "n2", "n3"));
        VoteFacts election = new VoteFacts(
                Motion.election("E", contest),
                CostBearingRange.WHOLE,
                day("2024-10-14"),
                day("2024-11-30"),
                ImmutableList.of(
                        Ballot.marked(1, ANN, contest.marks(List.of("n1", "n3"))),
                        Ballot.marked(2, BOB, contest.marks(List.of("n1", "n3")))),
                new ElectionFacts(ImmutableMap.of("n3", Departure.WITHDRAWN), Optional.empty()));

        ComplexReview complex = review(homes().addVotes(election).build());
        VoteReview review = complex.votes().get(0);

        assertThat(review.result()).isEmpty();
        assertThat(review.election().orElseThrow().getOrElseThrow().elected()).containsExactly("n1");
        assertThat(review.outcome()).isSameAs(review.election().orElseThrow());
        assertThat(complex.decisions())
                .contains(review.roll(), review.election().orElseThrow());
    }

    @Test
    void anElectionWithoutARollIsNotCounted() {
        VoteReview review = only(homes().addUnits(unit("C1", "4", AreaFigures.UNKNOWN))
                .addVotes(new VoteFacts(
                        Motion.election("E", new Contest(1, ImmutableList.of("n1"))),
                        CostBearingRange.WHOLE,
                        day("2024-10-14"),
                        day("2024-11-30"),
                        ImmutableList.of()))
                .build());

        assertThat(review.count()).isEmpty();
        assertThat(review.outcome()).isSameAs(review.roll());
    }

    @Test
    void aVoteIsJudgedByTheLawOfTheDayItWasDecided() {
        ComplexFacts complex = homes().addVotes(
                        vote("old", JointDecisionMatter.COMMON_PART_BUSINESS, "2020-12-01", "2020-12-31"),
                        vote("new", JointDecisionMatter.COMMON_PART_BUSINESS, "2020-12-01", "2021-01-01"))
                .build();

        assertThat(classes(complex, Quarter.of(2020, 4))).containsExactly(ApprovalClass.ORDINARY);
        assertThat(classes(complex, Quarter.of(2021, 1))).containsExactly(ApprovalClass.SPECIAL);
    }

    private static List<ApprovalClass> classes(ComplexFacts complex, Quarter quarter) {
        return QuarterReview.of(book(), CALENDAR, quarter, NOW).review(complex).votes().stream()
                .map(vote ->
                        vote.result().orElseThrow().considered().orElseThrow().approvalClass())
                .toList();
    }

    @Test
    void aChargeIsHeldAgainstWhatWasPostedOnItsDay() {
        ComplexReview review = review(CityExamples.complex("C1")
                .addCharges(charge("2024-10-07", "2024-10-08"), charge("2024-10-08", "2024-10-08"))
                .build());

        assertThat(review.charges())
                .extracting(charge -> violations(charge.finding()))
                .containsExactly(List.of("CHARGE_NOT_POSTED", "RATE_EXCEEDED"), List.of("RATE_EXCEEDED"));
        assertThat(review.charges())
                .allSatisfy(charge -> assertThat(
                                charge.finding().considered().orElseThrow().refundable())
                        .isEqualTo(Money.yuan("10.00")));
    }

    @Test
    void anActOfCollectionIsJudgedOnItsDay() {
        ComplexReview review = review(CityExamples.complex("C1")
                .addConduct(
                        conduct("2024-10-08", Action.CUT_POWER),
                        conduct("2024-10-01", Action.SEND_REMINDER),
                        conduct("2024-10-02", Action.SEND_REMINDER))
                .build());

        assertThat(review.conduct())
                .extracting(conduct -> violations(conduct.permission()))
                .containsExactly(List.of("COERCIVE_COLLECTION"), List.of("NOT_OVERDUE"), List.of());
        assertThat(review.conduct().get(2).permission().getOrElseThrow().action())
                .isEqualTo(Action.SEND_REMINDER);
    }

    @Test
    void aCandidateIsJudgedByTheLawOfTheDayOfTheElection() {
        DateRange before = DateRange.until(day("2024-10-20"));
        DateRange after = DateRange.from(day("2024-10-20"));
        RuleBook raised = RuleBook.of(Sample.rules("eligibility.adultAge", "eligibility.ownIncomeAge")
                .set("eligibility.adultAge", 18, before, 27)
                .set("eligibility.ownIncomeAge", 16, before, 27)
                .set("eligibility.adultAge", 60, after, 27)
                .set("eligibility.ownIncomeAge", 60, after, 27)
                .build());
        ComplexReview review = review(raised)
                .review(CityExamples.complex("C1")
                        .addCandidates(candidate(day("2024-10-19")), candidate(day("2024-10-20")))
                        .build());

        assertThat(review.candidates())
                .extracting(candidate -> violations(candidate.decision()))
                .containsExactly(List.of(), List.of("NO_CAPACITY"));
        assertThat(review.candidates().get(0).decision().getOrElseThrow().person())
                .isEqualTo(OwnerId.of("P1"));
    }

    @Test
    void rulesRecordedLaterDoNotCount() {
        ComplexFacts complex = homes().addVotes(vote("2024-10-14", "2024-11-30"))
                .addCharges(charge("2024-10-08", "2024-10-08"))
                .addConduct(conduct("2024-10-08", Action.CUT_POWER))
                .addCandidates(candidate(day("2024-10-20")))
                .build();
        ComplexReview before = QuarterReview.of(
                        book(), CALENDAR, CityExamples.QUARTER, TestRules.RECORDED.minusNanos(1))
                .review(complex);
        ComplexReview after = QuarterReview.of(book(), CALENDAR, CityExamples.QUARTER, TestRules.RECORDED)
                .review(complex);

        assertThat(missing(before.votes().get(0).result().orElseThrow()))
                .containsExactly("vote.class.OTHER_MAJOR", "vote.participation");
        assertThat(missing(before.charges().get(0).finding()))
                .contains("fee.rounding", "fee.agreedOnly", "fee.postedElements");
        assertThat(missing(before.conduct().get(0).permission())).containsExactly("guard.CUT_POWER");
        assertThat(before.candidates().get(0).decision().isUndetermined()).isTrue();
        assertThat(after.decisions()).noneMatch(Decision::isUndetermined);
    }

    @Test
    void everyDecisionIsListedOnceAndInOrder() {
        ComplexFacts.Builder complex = homes().addVotes(vote("2024-10-14", "2024-11-30"))
                .addCharges(charge("2024-10-08", "2024-10-08"))
                .addConduct(conduct("2024-10-08", Action.CUT_POWER))
                .addCandidates(candidate(day("2024-10-20")))
                .addEntries(LedgerEntry.move(
                        EntryId.of("e"),
                        day("2024-10-08"),
                        NOW,
                        "V",
                        StandardAccount.DEDICATED_ACCOUNT.code(),
                        StandardAccount.REPAIR.code(),
                        Money.yuan("1.00")));
        complex.tariff(Tariff.of(
                        price(SERVICE, "1.20").rateClass(CityExamples.HOME).build()))
                .billing(ImmutableMap.of(
                        UnitId.of("1"),
                        CityExamples.billed("1", "100", Standing.DELIVERED, ANN).build()));
        ComplexReview review = review(complex.build());

        assertThat(review.decisions())
                .containsExactly(
                        review.votes().get(0).roll(),
                        review.votes().get(0).result().orElseThrow(),
                        review.bills().example().orElseThrow(),
                        review.charges().get(0).finding(),
                        review.conduct().get(0).permission(),
                        review.books().refused().get(0).decision(),
                        review.books().statement(),
                        review.books().publication(),
                        review.candidates().get(0).decision());
    }

    @Test
    void theSameFactsGiveTheSameReview() {
        ComplexFacts complex =
                homes().addVotes(vote("2024-10-14", "2024-11-30")).build();

        assertThat(review(complex)).isEqualTo(review(complex));
    }
}
