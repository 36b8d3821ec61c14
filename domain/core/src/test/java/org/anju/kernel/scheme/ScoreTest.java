package org.anju.kernel.scheme;

import static org.anju.kernel.scheme.Schemes.DAY;
import static org.anju.kernel.scheme.Schemes.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static Score score(Mark... marks) {
        return Schemes.scheme().score(List.of(marks), DAY);
    }

    private static Score score(SchemeTerms.Builder terms, Mark... marks) {
        return Scheme.of(terms.build()).score(List.of(marks), DAY);
    }

    @Test
    void baseGoodAndBadAddUp() {
        Score score = score(mark("1", "PRAISE"), mark("2", "COMPLAINT"));

        assertThat(score.total()).isEqualTo(Points.of("62"));
        assertThat(score.badRecords()).isEqualTo(1);
        assertThat(score.subtotals())
                .extracting(Score.Subtotal::counted)
                .containsExactly(Points.of("60"), Points.ZERO, Points.of("4"), Points.of("-2"));
    }

    @Test
    void aGroupIsClippedToItsCapAndTheLineThatPassesItSaysSo() {
        Score score = score(mark("1", "AWARD"), mark("2", "PRAISE"), mark("3", "PRAISE"));

        assertThat(score.total()).isEqualTo(Points.of("70"));
        assertThat(score.lines())
                .extracting(Line::treatment)
                .containsExactly(Treatment.COUNTED, Treatment.CLIPPED, Treatment.CLIPPED);
        assertThat(score.lines())
                .extracting(Line::counted)
                .containsExactly(Points.of("8"), Points.of("2"), Points.ZERO);
        assertThat(score.subtotals().get(2).text())
                .isEqualTo(Text.of("优良 10.00（封顶前16.00）", "good 10.00 (before the cap 16.00)"));
        assertThat(score.count(Treatment.CLIPPED)).isEqualTo(2);
    }

    @Test
    void theLastDayOfAValidityCountsAndTheDayAfterDoesNot() {
        Mark leapDay = Mark.of("1", "PRAISE", LocalDate.parse("2024-02-29"));
        Scheme scheme = Schemes.scheme();

        assertThat(scheme.score(List.of(leapDay), LocalDate.parse("2025-02-27")).total())
                .isEqualTo(Points.of("64"));
        assertThat(scheme.score(List.of(leapDay), LocalDate.parse("2025-02-28"))
                        .lines()
                        .get(0)
                        .treatment())
                .isEqualTo(Treatment.EXPIRED);
    }

    @Test
    void theRecordsOwnEndGoesBeforeTheItemsAndTheItemsBeforeTheSchemes() {
        Mark old = Mark.of("1", "PENALTY", LocalDate.parse("2020-01-01"));

        assertThat(score(old).total()).isEqualTo(Points.of("55"));
        assertThat(score(old.until(DAY.plusDays(1))).total()).isEqualTo(Points.of("55"));
        assertThat(score(old.until(DAY)).total()).isEqualTo(Points.of("60"));
        assertThat(score(Mark.of("2", "COMPLAINT", LocalDate.parse("2020-01-01")))
                        .total())
                .isEqualTo(Points.of("60"));
    }

    @Test
    void aRecordCountsFromItsEffectiveDay() {
        assertThat(score(Mark.of("1", "PRAISE", DAY)).total()).isEqualTo(Points.of("64"));
        assertThat(score(Mark.of("1", "PRAISE", DAY.plusDays(1))).lines().get(0).treatment())
                .isEqualTo(Treatment.FUTURE);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, OUTSIDE_WINDOW", "2024-01-01, COUNTED", "2024-12-31, COUNTED", "2025-01-01, FUTURE"})
    void aCalendarYearCountsItsOwnDaysOnly(String effective, Treatment expected) {
        Score score =
                score(Schemes.terms().window(Window.CALENDAR_YEAR), Mark.of("1", "PRAISE", LocalDate.parse(effective)));

        assertThat(score.lines().get(0).treatment()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, OUTSIDE_WINDOW", "2024-07-01, COUNTED"})
    void aRollingWindowEndsWithTheDayOfEvaluation(String effective, Treatment expected) {
        Score score = score(
                Schemes.terms().window(Window.rolling(Term.months(6))),
                Mark.of("1", "PRAISE", LocalDate.parse(effective)));

        assertThat(score.lines().get(0).treatment()).isEqualTo(expected);
    }

    @Test
    void aWindowNeedsALengthExactlyIfItRolls() {
        assertThatThrownBy(() -> Window.rolling(Term.workingDays(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.of(Term.hours(3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordUnderObjectionIsMarkedAndCountsAsTheSchemeSays() {
        Mark contested = mark("1", "COMPLAINT").underObjection();

        assertThat(score(contested).total()).isEqualTo(Points.of("58"));
        Score suspended = score(Schemes.terms().objections(Objections.SUSPENDED), contested);
        assertThat(suspended.total()).isEqualTo(Points.of("60"));
        assertThat(suspended.lines().get(0).text().in(Locale.CHINA))
                .isEqualTo("1 COMPLAINT 2024-06-01 0.00 异议期间暂不计入（异议处理中）");
        assertThat(suspended.lines().get(0).text().in(Locale.ENGLISH))
                .isEqualTo("1 COMPLAINT 2024-06-01 0.00 suspended while an objection is pending (objection pending)");
    }

    @Test
    void recordsOfOneFactCountOnceHighestOrAll() {
        Mark complaint =
                Mark.of("1", "COMPLAINT", LocalDate.parse("2024-03-01")).ofFact("F");
        Mark penalty = Mark.of("2", "PENALTY", LocalDate.parse("2024-04-01")).ofFact("F");
        Mark other = Mark.of("3", "COMPLAINT", LocalDate.parse("2024-04-01"));

        assertThat(score(Schemes.terms().sameFact(SameFact.ALL), complaint, penalty, other)
                        .total())
                .isEqualTo(Points.of("51"));
        assertThat(score(Schemes.terms().sameFact(SameFact.ONCE), penalty, complaint, other)
                        .total())
                .isEqualTo(Points.of("56"));
        Score highest = score(Schemes.terms().sameFact(SameFact.HIGHEST), complaint, penalty, other);
        assertThat(highest.total()).isEqualTo(Points.of("53"));
        assertThat(highest.lines())
                .extracting(Line::treatment)
                .containsExactly(Treatment.SAME_FACT, Treatment.COUNTED, Treatment.COUNTED);
    }

    @Test
    void aRecordThatDoesNotCountNeverStandsInTheWayOfAnotherOfItsFact() {
        Mark expired = Mark.of("1", "COMPLAINT", LocalDate.parse("2022-03-01")).ofFact("F");
        Mark penalty = Mark.of("2", "PENALTY", LocalDate.parse("2024-04-01")).ofFact("F");

        assertThat(score(Schemes.terms().sameFact(SameFact.ONCE), expired, penalty)
                        .total())
                .isEqualTo(Points.of("55"));
    }

    @Test
    void aVetoStandsEvenWhereAnotherRecordOfItsFactBringsThePoints() {
        Mark complaint =
                Mark.of("1", "COMPLAINT", LocalDate.parse("2024-03-01")).ofFact("F");
        Mark fraud = Mark.of("2", "FRAUD", LocalDate.parse("2024-04-01")).ofFact("F");

        Score score = score(Schemes.terms().sameFact(SameFact.ONCE), complaint, fraud);

        assertThat(score.total()).isEqualTo(Points.of("58"));
        assertThat(score.vetoed()).isTrue();
        assertThat(score.blacklisted()).isFalse();
    }

    @Test
    void aRecordTheLawKeepsOutIsShownWithItsReason() {
        Score score = score(mark("1", "FRAUD").excludedFor(Treatment.EXPIRED));

        assertThat(score.total()).isEqualTo(Points.of("60"));
        assertThat(score.vetoed()).isFalse();
        assertThat(score.badRecords()).isZero();
        assertThat(score.lines().get(0).text().zh()).isEqualTo("1 FRAUD 2024-06-01 0.00 有效期已满");
    }

    @Test
    void statedPointsCountUpToWhatTheItemAllows() {
        assertThat(score(mark("1", "CHECK").worth(Points.of("12.5"))).total()).isEqualTo(Points.of("72.5"));
        Score over = score(mark("1", "CHECK").worth(Points.of("20.01")));
        assertThat(over.total()).isEqualTo(Points.of("80"));
        assertThat(over.lines().get(0).treatment()).isEqualTo(Treatment.CLIPPED);
        assertThat(score(mark("1", "CHECK").worth(Points.of("20")))
                        .lines()
                        .get(0)
                        .treatment())
                .isEqualTo(Treatment.COUNTED);
        assertThat(score(mark("1", "CHECK")).lines().get(0).treatment()).isEqualTo(Treatment.NO_POINTS);
        assertThat(score(mark("1", "PRAISE").worth(Points.of("9"))).total()).isEqualTo(Points.of("64"));
    }

    @Test
    void anItemTheSchemeDoesNotHaveCountsNothing() {
        assertThat(score(mark("1", "UNHEARD")).lines().get(0).treatment()).isEqualTo(Treatment.UNKNOWN_ITEM);
        assertThat(score(mark("1", "UNHEARD")).total()).isEqualTo(Points.of("60"));
    }

    @Test
    void aScoreKeepsWithinItsClamp() {
        SchemeTerms.Builder clamped = Schemes.terms().least(Points.of("58")).most(Points.of("63"));

        assertThat(score(clamped, mark("1", "PENALTY")).total()).isEqualTo(Points.of("58"));
        assertThat(score(clamped, mark("1", "PRAISE")).total()).isEqualTo(Points.of("63"));
        assertThat(score(clamped, mark("1", "COMPLAINT")).total()).isEqualTo(Points.of("58"));
    }

    @Test
    void scoresOfManyAreTheScoresOfEach() {
        Scheme scheme = Schemes.scheme();
        List<Mark> first = List.of(mark("1", "AWARD"), mark("2", "PRAISE"), mark("3", "COMPLAINT"));
        List<Mark> second = List.of(mark("1", "FRAUD"), mark("2", "UNHEARD"));
        MarkTable table =
                MarkTable.builder(scheme).add(first).add(List.of()).add(second).build();

        assertThat(table.subjects()).isEqualTo(3);
        assertThat(scheme.scores(table, DAY)).containsExactly(68_000, 60_000, 50_000);
    }

    @Test
    void theTableGrowsAndKeepsEverything() {
        Scheme scheme = Schemes.scheme();
        MarkTable.Builder table = MarkTable.builder(scheme);
        for (int i = 0; i < 200; i++) {
            table.add(List.of(mark("1", "COMPLAINT"), mark("2", i % 2 == 0 ? "PRAISE" : "PENALTY")));
        }

        long[] scores = scheme.scores(table.build(), DAY);

        assertThat(scores).hasSize(200);
        assertThat(scores[0]).isEqualTo(62_000);
        assertThat(scores[199]).isEqualTo(53_000);
    }

    @Test
    void aTableBuiltHalfwayKeepsWhatItHadWhenItsBuilderGoesOn() {
        Scheme scheme = Schemes.scheme();
        MarkTable.Builder filling = MarkTable.builder(scheme);
        for (int i = 0; i < 64; i++) {
            filling.add(List.of(mark("1", "COMPLAINT")));
        }
        MarkTable half = filling.build();
        filling.add(List.of(mark("1", "PRAISE")));

        assertThat(scheme.scores(half, DAY)).hasSize(64).containsOnly(58_000);
        assertThat(scheme.scores(filling.build(), DAY)).hasSize(65).endsWith(64_000);
    }

    @Test
    void scoresOfTheSameRecordsAreEqual() {
        Score one = score(mark("1", "PRAISE"), mark("2", "COMPLAINT"));
        Score copy = new Score(one.total(), one.subtotals(), one.lines(), one.badRecords(), false, false);
        Score fewer = new Score(one.total(), one.subtotals(), ImmutableList.of(), one.badRecords(), false, false);

        assertThat(one)
                .isEqualTo(copy)
                .hasSameHashCodeAs(copy)
                .isEqualTo(score(mark("2", "COMPLAINT"), mark("1", "PRAISE")));
        assertThat(one).isNotEqualTo(fewer).hasToString(copy.toString());
        assertThat(one.toString()).startsWith("62.00 = ").contains("PRAISE");
    }

    @Test
    void anAdjustmentHasNeitherBaseNorClamp() {
        Scheme scheme = Scheme.of(Schemes.terms().least(Points.ZERO).build());

        Score beside = scheme.adjustment(List.of(mark("1", "PENALTY")), DAY);

        assertThat(beside.total()).isEqualTo(Points.of("-5"));
        assertThat(beside.subtotals()).hasSize(3);
    }

    @Test
    void aRecordNeedsAnIdAndNoSign() {
        assertThatThrownBy(() -> mark("", "PRAISE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mark("1", "CHECK").worth(Points.of("-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
