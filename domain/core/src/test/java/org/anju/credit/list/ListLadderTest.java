package org.anju.credit.list;

import static org.anju.credit.list.Consequence.EXIT_RECOMMENDATION;
import static org.anju.credit.list.Consequence.INTERVIEW;
import static org.anju.credit.list.Consequence.PUBLIC_EXPOSURE;
import static org.anju.credit.list.Consequence.PUBLIC_PRAISE;
import static org.anju.credit.list.Consequence.RECTIFICATION;
import static org.anju.credit.list.ListSide.BAD;
import static org.anju.credit.list.ListSide.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLadderTest {

    private static final AsOf DAY = AsOf.date("2025-12-31");
    private static final ProviderId A = Firms.provider("91411500MA000000A");
    private static final ProviderId B = Firms.provider("91411500MA000000B");
    private static final ListSubject X = ListSubject.of(A, ComplexId.of("X"));
    private static final ListSubject Y = ListSubject.of(A, ComplexId.of("Y"));
    private static final ListSubject FIRM = ListSubject.of(A);

    private static RulePackBuilder bare(ListUnit unit) {
        return TestRules.national()
                .set("list.unit", unit, 3)
                .set("list.removedCounts", false, 41)
                .set("list.interviewRunLength", 1, 3)
                .set("list.exposeRunLength", 2, 3)
                .set("list.praiseRunLength", 2, 3)
                .set("list.rectifyDays", Term.days(30), 3)
                .set("list.exitRecommended", true, 3);
    }

    private static ListLadder ladder(RulePackBuilder rules) {
        return ListLadder.by(RuleBook.of(rules.build()));
    }

    /** Returns a history in which the named quarters were published. */
    private static ListHistory.Builder published(String... quarters) {
        ListHistory.Builder history = ListHistory.builder();
        for (String quarter : quarters) {
            Quarter assessed = Quarter.parse(quarter);
            history.publish(assessed, assessed.lastDay().plusDays(12));
        }
        return history;
    }

    private static Listing listed(String quarter, ListSubject subject, ListSide side) {
        return Listing.of(Quarter.parse(quarter), subject, side);
    }

    private static LadderStep at(Decision<ListStanding> decision, String quarter) {
        return decision.getOrElseThrow().at(Quarter.parse(quarter)).orElseThrow();
    }

    @Test
    void aBadQuarterLeadsToATalkAndARectificationOrder() {
        ListHistory history = published("2024Q1").add(listed("2024Q1", X, BAD)).build();

        Decision<ListStanding> decision = ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY);

        assertThat(at(decision, "2024Q1").consequences()).containsExactly(INTERVIEW, RECTIFICATION);
        assertThat(decision.getOrElseThrow().rectifyTerm()).contains(Term.days(30));
        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("符合：2024年第一季度列入差榜，责令30日内整改（依据：《T》第三条）")
                .contains("事实：榜单＝2024年第一季度 差榜");
    }

    @Test
    void twoBadQuartersInARowLeadToExposureAcrossTheTurnOfTheYear() {
        ListHistory history = published("2024Q4", "2025Q1")
                .add(listed("2025Q1", X, BAD))
                .add(listed("2024Q4", X, BAD))
                .build();

        Decision<ListStanding> decision = ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY);

        assertThat(at(decision, "2024Q4").consequences()).containsExactly(INTERVIEW, RECTIFICATION);
        assertThat(at(decision, "2025Q1").consequences()).containsExactly(INTERVIEW, RECTIFICATION, PUBLIC_EXPOSURE);
        assertThat(at(decision, "2025Q1").badRun()).isEqualTo(2);
        assertThat(at(decision, "2025Q1").gravest()).contains(PUBLIC_EXPOSURE);
        assertThat(decision.explanation().render(Locale.ENGLISH))
                .contains("Met: on the bad list for 2 quarters in a row up to 2025Q1: public exposure");
    }

    @Test
    void aPublishedQuarterThatIsNotBadBreaksTheRow() {
        ListHistory history = published("2024Q1", "2024Q2", "2024Q3")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q3", X, BAD))
                .build();

        Decision<ListStanding> decision = ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY);

        assertThat(at(decision, "2024Q2"))
                .isEqualTo(new LadderStep(Quarter.of(2024, 2), Optional.empty(), 0, 0, ImmutableSet.of()));
        assertThat(at(decision, "2024Q2").gravest()).isEmpty();
        assertThat(at(decision, "2024Q3").badRun()).isEqualTo(1);
        assertThat(decision.getOrElseThrow().latest().map(LadderStep::quarter)).contains(Quarter.of(2024, 3));
    }

    @ParameterizedTest
    @CsvSource({"BREAKS, INTERVIEW, 1", "SKIP, EXPOSURE, 2"})
    void aQuarterWithoutAListBreaksTheRowOrIsPassedOver(MissingQuarter rule, String expected, int run) {
        ListHistory history = published("2024Q1", "2024Q3")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q3", X, BAD))
                .build();

        LadderStep step = at(
                ladder(bare(ListUnit.PROJECT).set("list.missingQuarter", rule, 3))
                        .decide(history, X, DAY),
                "2024Q3");

        assertThat(step.badRun()).isEqualTo(run);
        assertThat(step.consequences().contains(PUBLIC_EXPOSURE)).isEqualTo(expected.equals("EXPOSURE"));
        assertThat(ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.missingQuarter");
    }

    @Test
    void aGapMattersOnlyToOneWhoIsInARow() {
        ListHistory history = published("2024Q1", "2024Q2", "2024Q4")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q4", X, BAD))
                .build();

        assertThat(ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY).isGranted())
                .isTrue();
    }

    @Test
    void praiseFollowsGoodQuartersInARowAndAGoodRowNeedsNoBadRules() {
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, GOOD))
                .add(listed("2024Q2", X, GOOD))
                .build();
        RulePackBuilder praiseOnly =
                TestRules.national().set("list.unit", ListUnit.PROJECT, 3).set("list.praiseRunLength", 2, 3);

        Decision<ListStanding> decision = ladder(praiseOnly).decide(history, X, DAY);

        assertThat(at(decision, "2024Q1").consequences()).isEmpty();
        assertThat(at(decision, "2024Q2").consequences()).containsExactly(PUBLIC_PRAISE);
        assertThat(at(decision, "2024Q2").goodRun()).isEqualTo(2);
    }

    private static ListHistory exposed(LocalDate due, Optional<LocalDate> accepted) {
        return published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q2", X, BAD))
                .add(new Rectification(X, Quarter.of(2024, 2), due, accepted, Instant.MIN))
                .build();
    }

    @Test
    void aRectificationAcceptedOnItsLastDayIsInTime() {
        LocalDate due = LocalDate.parse("2024-08-31");
        ListLadder ladder = ladder(bare(ListUnit.PROJECT));

        assertThat(at(ladder.decide(exposed(due, Optional.of(due)), X, DAY), "2024Q2")
                        .consequences())
                .doesNotContain(EXIT_RECOMMENDATION);
        assertThat(at(ladder.decide(exposed(due, Optional.of(due.plusDays(1))), X, DAY), "2024Q2")
                        .consequences())
                .contains(EXIT_RECOMMENDATION);
    }

    @Test
    void theExitIsRecommendedTheDayAfterAMissedDeadlineAndOwnersDecide() {
        LocalDate due = LocalDate.parse("2024-08-31");
        ListHistory history = exposed(due, Optional.empty());
        ListLadder ladder = ladder(bare(ListUnit.PROJECT));

        assertThat(at(ladder.decide(history, X, AsOf.date(due)), "2024Q2").consequences())
                .doesNotContain(EXIT_RECOMMENDATION);
        Decision<ListStanding> after = ladder.decide(history, X, AsOf.date(due.plusDays(1)));
        assertThat(at(after, "2024Q2").gravest()).contains(EXIT_RECOMMENDATION);
        assertThat(after.explanation().render(Locale.CHINA)).contains("建议依规启动清退程序，由业主依法共同决定");
    }

    @Test
    void withoutAnOrderOnRecordNothingIsSaidAboutTheExit() {
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q2", X, BAD))
                .build();

        assertThat(ladder(bare(ListUnit.PROJECT))
                        .decide(history, X, DAY)
                        .explanation()
                        .render(Locale.ENGLISH))
                .contains("Not applied: EXIT_RECOMMENDATION, no rectification order on record for 2024Q2");
    }

    @Test
    void ordersOfOthersOrRecordedLaterDoNotCount() {
        LocalDate due = LocalDate.parse("2024-08-31");
        Instant late = Instant.parse("2025-01-01T00:00:00Z");
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q2", X, BAD))
                .add(new Rectification(Y, Quarter.of(2024, 2), due, Optional.empty(), Instant.MIN))
                .add(new Rectification(X, Quarter.of(2024, 1), due, Optional.empty(), Instant.MIN))
                .add(new Rectification(X, Quarter.of(2024, 2), due, Optional.empty(), late))
                .build();
        ListLadder ladder = ladder(bare(ListUnit.PROJECT));

        assertThat(at(ladder.decide(history, X, DAY.knownAt(late.minusSeconds(1))), "2024Q2")
                        .gravest())
                .contains(PUBLIC_EXPOSURE);
        assertThat(at(ladder.decide(history, X, DAY), "2024Q2").gravest()).contains(EXIT_RECOMMENDATION);
    }

    @Test
    void theLatestWordOnARectificationCounts() {
        LocalDate due = LocalDate.parse("2024-08-31");
        Rectification missed = new Rectification(X, Quarter.of(2024, 2), due, Optional.empty(), Instant.EPOCH);
        Rectification accepted =
                new Rectification(X, Quarter.of(2024, 2), due, Optional.of(due), Instant.EPOCH.plusSeconds(1));
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q2", X, BAD))
                .add(accepted)
                .add(missed)
                .build();

        assertThat(at(ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY), "2024Q2")
                        .gravest())
                .contains(PUBLIC_EXPOSURE);
    }

    @Test
    void aCompanyCountsAllItsComplexesAComplexOnlyItself() {
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q2", Y, BAD))
                .build();

        assertThat(at(ladder(bare(ListUnit.COMPANY)).decide(history, FIRM, DAY), "2024Q2")
                        .gravest())
                .contains(PUBLIC_EXPOSURE);
        assertThat(ladder(bare(ListUnit.COMPANY))
                        .decide(history, X, DAY)
                        .getOrElseThrow()
                        .subject())
                .isEqualTo(FIRM);
        assertThat(at(ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY), "2024Q1")
                        .gravest())
                .contains(RECTIFICATION);
        assertThat(at(ladder(bare(ListUnit.PROJECT)).decide(history, Y, DAY), "2024Q2")
                        .gravest())
                .contains(RECTIFICATION);
        assertThat(ladder(bare(ListUnit.PROJECT)).decide(history, FIRM, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.complex");
    }

    @ParameterizedTest
    @CsvSource({"BAD_PREVAILS, BAD", "GOOD_PREVAILS, GOOD", "NEITHER, "})
    void aCompanyOnBothSidesStandsWhereTheRuleBookSays(CompanyConflict rule, ListSide expected) {
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q2", X, BAD))
                .add(listed("2024Q2", Y, GOOD))
                .build();

        LadderStep step = at(
                ladder(bare(ListUnit.COMPANY).set("list.companyConflict", rule, 3))
                        .decide(history, FIRM, DAY),
                "2024Q2");

        assertThat(step.side()).isEqualTo(Optional.ofNullable(expected));
        assertThat(ladder(bare(ListUnit.COMPANY)).decide(history, FIRM, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.companyConflict");
    }

    @Test
    void aComplexOnBothSidesIsAContradiction() {
        ListHistory history = published("2024Q1")
                .add(listed("2024Q1", X, BAD))
                .add(listed("2024Q1", X, GOOD))
                .build();

        assertThat(ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY).violations())
                .extracting(Violation::code)
                .containsExactly("CONTRADICTORY_LISTING");
    }

    @Test
    void aListingTakenOffNeverWasThereButEarlierAnswersStay() {
        Instant removal = Instant.parse("2024-09-01T00:00:00Z");
        ListHistory history = published("2024Q1", "2024Q2")
                .add(listed("2024Q1", X, BAD).removedAt(removal))
                .add(listed("2024Q2", X, BAD))
                .build();
        ListLadder ladder = ladder(bare(ListUnit.PROJECT));

        assertThat(at(ladder.decide(history, X, DAY), "2024Q2").badRun()).isEqualTo(1);
        assertThat(at(ladder.decide(history, X, DAY.knownAt(removal)), "2024Q2").badRun())
                .isEqualTo(1);
        assertThat(at(ladder.decide(history, X, DAY.knownAt(removal.minusSeconds(1))), "2024Q2")
                        .badRun())
                .isEqualTo(2);
    }

    @Test
    void aListingRecordedLaterIsNotKnownEarlier() {
        Instant late = Instant.parse("2024-09-01T00:00:00Z");
        ListHistory history = published("2024Q1")
                .add(new Listing(Quarter.of(2024, 1), new ListEntry(X, BAD), late, Optional.empty()))
                .build();
        ListLadder ladder = ladder(bare(ListUnit.PROJECT));

        assertThat(ladder.decide(history, X, DAY.knownAt(late.minusSeconds(1)))
                        .getOrElseThrow()
                        .latest())
                .isEmpty();
        assertThat(ladder.decide(history, X, DAY.knownAt(late)).getOrElseThrow().steps())
                .hasSize(1);
    }

    @Test
    void aListThatIsNotOutYetDoesNotCount() {
        ListHistory history = published("2024Q1").add(listed("2024Q1", X, BAD)).build();
        ListLadder ladder = ladder(bare(ListUnit.PROJECT));

        assertThat(ladder.decide(history, X, AsOf.date("2024-04-11"))
                        .getOrElseThrow()
                        .steps())
                .isEmpty();
        assertThat(ladder.decide(history, X, AsOf.date("2024-04-12"))
                        .getOrElseThrow()
                        .steps())
                .hasSize(1);
        assertThat(ladder.decide(history, X, AsOf.date("2024-04-12"))
                        .getOrElseThrow()
                        .at(Quarter.of(2024, 2)))
                .isEmpty();
    }

    private static ListHistory.Builder merged(Instant recordedAt) {
        return published("2024Q1", "2024Q2")
                .add(listed("2024Q1", FIRM, GOOD))
                .add(listed("2024Q1", ListSubject.of(B), BAD))
                .add(new Merger(B, A, LocalDate.parse("2024-05-01"), recordedAt));
    }

    @Test
    void aProviderInheritsTheListingsOfOneItAbsorbs() {
        RulePackBuilder rules = bare(ListUnit.COMPANY).set("list.companyConflict", CompanyConflict.BAD_PREVAILS, 3);
        ListHistory history = merged(Instant.EPOCH).build();

        Decision<ListStanding> inherits =
                ladder(rules.set("list.mergerInherits", true, 3)).decide(history, FIRM, DAY);
        assertThat(at(inherits, "2024Q1").side()).contains(BAD);
        assertThat(at(inherits, "2024Q2").consequences()).isEmpty();
        assertThat(at(inherits, "2024Q2").goodRun()).isZero();
        assertThat(ladder(bare(ListUnit.COMPANY)).decide(history, FIRM, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.mergerInherits");
    }

    @Test
    void aMergerCountsOnlyWhereTheRuleBookSaysSoAndOnceInEffect() {
        Instant known = Instant.parse("2024-06-01T00:00:00Z");
        ListHistory history = merged(known).build();
        RulePackBuilder yes = bare(ListUnit.COMPANY).set("list.mergerInherits", true, 3);

        assertThat(at(
                                ladder(bare(ListUnit.COMPANY).set("list.mergerInherits", false, 3))
                                        .decide(history, FIRM, DAY),
                                "2024Q1")
                        .side())
                .contains(GOOD);
        assertThat(at(ladder(yes).decide(history, FIRM, AsOf.date("2024-04-30")), "2024Q1")
                        .side())
                .contains(GOOD);
        assertThat(at(ladder(yes).decide(history, FIRM, DAY.knownAt(known.minusSeconds(1))), "2024Q1")
                        .side())
                .contains(GOOD);
        assertThat(ladder(yes).decide(history, FIRM, AsOf.date("2024-05-01")).missing())
                .extracting(Missing::code)
                .containsExactly("list.companyConflict");
    }

    @Test
    void withoutTheRulesOfTheLadderABadQuarterIsUndetermined() {
        ListHistory history = published("2024Q1").add(listed("2024Q1", X, BAD)).build();
        ListLadder noRules = ladder(TestRules.national().set("list.unit", ListUnit.PROJECT, 3));

        assertThat(noRules.decide(history, X, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.interviewRunLength", "list.exposeRunLength");
        assertThat(ListLadder.by(RuleBook.of()).decide(history, X, DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.unit");
    }

    @Test
    void aPublishedListGoesIntoHistoryWithEverybodyOnIt() {
        QuarterlyList.Builder list = QuarterlyList.builder();
        list.from(QuarterlyList.draft(Quarter.of(2024, 4), List.of(new ListEntry(X, BAD))))
                .stage(QuarterlyList.Stage.PUBLISHED)
                .publishedOn(LocalDate.parse("2025-01-12"));

        ListHistory history =
                ListHistory.builder().add(list.build(), Instant.EPOCH).build();

        assertThat(history.providers()).containsExactly(A);
        assertThat(at(ladder(bare(ListUnit.PROJECT)).decide(history, X, DAY), "2024Q4")
                        .side())
                .contains(BAD);
        assertThatThrownBy(() ->
                        ListHistory.builder().add(QuarterlyList.draft(Quarter.of(2024, 4), List.of()), Instant.EPOCH))
                .hasMessageContaining("not published");
    }
}
