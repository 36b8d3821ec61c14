package org.anju.credit;

import static org.anju.kernel.scheme.Schemes.fields;
import static org.anju.kernel.scheme.Schemes.many;
import static org.anju.kernel.scheme.Schemes.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Grading.Basis;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.Score;
import org.anju.kernel.scheme.Treatment;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditScoringTest {

    static final ProviderId FIRM = provider("91411500MA000000A");
    private static final AsOf DAY = AsOf.date("2024-10-08");
    private static final ComplexId X = ComplexId.of("X");
    private static final ComplexId Y = ComplexId.of("Y");

    static ProviderId provider(String body) {
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }

    private static RulePackBuilder law(Datum scheme) {
        return TestRules.national()
                .set("credit.scheme", scheme, 72)
                .set("credit.disclosureLimit", Term.years(5), 19)
                .set("credit.punishmentListExtends", true, 19)
                .set("credit.penaltyMustBeFinal", true, 20)
                .set("credit.summaryPenaltiesRecorded", false, 13)
                .set("credit.revokedCounts", false, 42)
                .set("credit.repairedCounts", false, 43);
    }

    private static CreditScoring scoring(Datum scheme) {
        return CreditScoring.by(RuleBook.of(law(scheme).build()));
    }

    private static CreditRecord.Builder record(String id, String item) {
        CreditRecord.Builder record = CreditRecord.builder();
        record.id(id).provider(FIRM).item(item).effective(LocalDate.parse("2024-06-01"));
        return record;
    }

    private static CreditRecord.Builder points(String id, String points) {
        CreditRecord.Builder record = record(id, "SCORE");
        record.points(Points.of(points));
        return record;
    }

    private static CreditFile file(CreditRecord.Builder... records) {
        CreditFile.Builder file = CreditFile.builder();
        file.provider(FIRM).enrolment(Enrolment.JOINED).addProject(Project.of(X, Area.ofHundredths(100)));
        for (CreditRecord.Builder record : records) {
            file.addRecord(record.build());
        }
        return file.build();
    }

    private static Score score(CreditRecord.Builder... records) {
        return scoring(small()).score(file(records), DAY).getOrElseThrow();
    }

    private static Optional<Named> exclusion(CreditRecord.Builder record) {
        return score(record).lines().get(0).mark().excluded();
    }

    @Test
    void aScoreIsExplainedRecordByRecord() {
        Decision<Score> decision = scoring(small()).score(file(points("R1", "90"), record("R2", "FINE")), DAY);

        assertThat(decision.getOrElseThrow().total()).isEqualTo(Points.of("85"));
        assertThat(decision.explanation().render(Locale.CHINA))
                .contains("事实：信用记录＝R1 SCORE 2024-06-01 +90.00 计入")
                .contains("事实：信用记录＝R2 FINE 2024-06-01 -5.00 计入")
                .contains("事实：分项＝BAD -5.00")
                .contains("事实：信用得分＝85.00");
    }

    @Test
    void aPenaltyCountsFromTheDayItIsFinal() {
        assertThat(exclusion(record("P", "FINE").penalty(true))).contains(Exclusion.NOT_FINAL);
        assertThat(exclusion(record("P", "FINE").penalty(true).finalFrom(LocalDate.parse("2024-10-09"))))
                .contains(Exclusion.NOT_FINAL);
        assertThat(exclusion(record("P", "FINE").penalty(true).finalFrom(LocalDate.parse("2024-10-08"))))
                .isEmpty();
    }

    @Test
    void aSummaryPenaltyOnANaturalPersonIsNeverRecorded() {
        assertThat(exclusion(record("P", "FINE").summaryPenaltyOnPerson(true))).contains(Exclusion.SUMMARY_PENALTY);
    }

    @ParameterizedTest
    @CsvSource({"2019-10-08, true", "2019-10-09, false"})
    void badInformationIsShownForFiveYearsAtMost(String disclosed, boolean ended) {
        CreditRecord.Builder record = record("P", "FINE").disclosedFrom(LocalDate.parse(disclosed));

        assertThat(exclusion(record)).isEqualTo(ended ? Optional.of(Exclusion.DISCLOSURE_ENDED) : Optional.empty());
    }

    @Test
    void badInformationStaysWhileItsSubjectIsOnThePunishmentList() {
        CreditRecord.Builder record = record("P", "FINE").disclosedFrom(LocalDate.parse("2010-01-01"));

        assertThat(exclusion(record.punishmentListed(DateRange.from(LocalDate.parse("2020-01-01")))))
                .isEmpty();
        assertThat(exclusion(record.punishmentListed(DateRange.until(LocalDate.parse("2024-10-08")))))
                .contains(Exclusion.DISCLOSURE_ENDED);
    }

    @Test
    void goodAndBasicInformationIsShownForEver() {
        assertThat(exclusion(points("R", "90").disclosedFrom(LocalDate.parse("2010-01-01"))))
                .isEmpty();
    }

    @Test
    void aRevokedOrRepairedRecordIsGoneFromThatDayOn() {
        LocalDate day = LocalDate.parse("2024-10-08");

        assertThat(exclusion(record("P", "FINE").removal(Removal.of(Removal.Kind.REVOKED, day))))
                .contains(Exclusion.REVOKED);
        assertThat(exclusion(record("P", "FINE").removal(Removal.of(Removal.Kind.REPAIRED, day))))
                .contains(Exclusion.REPAIRED);
        assertThat(exclusion(record("P", "FINE").removal(Removal.of(Removal.Kind.REPAIRED, day.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void whatWasRecordedLaterNeverChangesAnEarlierAnswer() {
        Instant noon = Instant.parse("2024-10-08T04:00:00Z");
        CreditFile file = file(
                record("A", "FINE").removal(new Removal(Removal.Kind.REVOKED, LocalDate.parse("2024-10-01"), noon)),
                record("B", "FINE").recordedAt(noon));
        CreditScoring scoring = scoring(small("clamp", "NONE"));

        assertThat(scoring.score(file, DAY.knownAt(noon.minusSeconds(1)))
                        .getOrElseThrow()
                        .lines())
                .extracting(line -> line.mark().id() + line.treatment())
                .containsExactly("ACOUNTED");
        assertThat(scoring.score(file, DAY.knownAt(noon)).getOrElseThrow().lines())
                .extracting(line -> line.mark().id() + line.treatment())
                .containsExactly("AEXCLUDED", "BCOUNTED");
    }

    @Test
    void aRecordToldAgainCountsAsItWasToldLast() {
        Instant noon = Instant.parse("2024-10-08T04:00:00Z");
        DateRange pending = DateRange.from(LocalDate.parse("2024-10-01"));
        CreditScoring scoring = scoring(small("clamp", "NONE"));
        for (CreditFile file : List.of(
                file(record("A", "FINE"), record("A", "FINE").objection(pending).recordedAt(noon)),
                file(record("A", "FINE").objection(pending).recordedAt(noon), record("A", "FINE")))) {
            assertThat(scoring.score(file, DAY.knownAt(noon.minusSeconds(1)))
                            .getOrElseThrow()
                            .lines())
                    .extracting(line -> line.mark().contested())
                    .containsExactly(false);
            assertThat(scoring.score(file, DAY.knownAt(noon)).getOrElseThrow().lines())
                    .extracting(line -> line.mark().contested())
                    .containsExactly(true);
        }
    }

    @Test
    void anObjectionIsMarkedWhileItIsPending() {
        DateRange pending = DateRange.of(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-10-08"));

        assertThat(score(record("P", "FINE").objection(pending)).lines().get(0).treatment())
                .isEqualTo(Treatment.COUNTED);
        assertThat(score(record("P", "FINE").objection(DateRange.from(pending.from())))
                        .lines()
                        .get(0)
                        .treatment())
                .isEqualTo(Treatment.SUSPENDED);
    }

    @Test
    void theLawBehindAnExclusionIsCited() {
        String why = scoring(small())
                .score(file(record("P", "FINE").penalty(true)), DAY)
                .explanation()
                .render(Locale.CHINA);

        assertThat(why).contains("符合：信用记录P不计入：处罚尚未生效，不属于失信信息（依据：《T》第二十条）");
    }

    @Test
    void lawThatIsMissingLeavesTheScoreUndetermined() {
        CreditScoring bare = CreditScoring.by(RuleBook.of(
                TestRules.national().set("credit.scheme", small(), 72).build()));
        CreditFile file = file(
                record("A", "FINE").penalty(true),
                record("B", "FINE").summaryPenaltyOnPerson(true),
                record("C", "FINE").removal(Removal.of(Removal.Kind.REVOKED, LocalDate.parse("2024-10-01"))),
                record("D", "FINE").removal(Removal.of(Removal.Kind.REPAIRED, LocalDate.parse("2024-10-01"))));

        assertThat(bare.score(file, DAY).missing())
                .extracting(Missing::code)
                .containsExactly(
                        "credit.penaltyMustBeFinal",
                        "credit.disclosureLimit",
                        "credit.summaryPenaltiesRecorded",
                        "credit.revokedCounts",
                        "credit.repairedCounts");
        assertThat(bare.score(file, DAY).isUndetermined()).isTrue();
        assertThat(bare.grade(file, DAY).isUndetermined()).isTrue();
        assertThat(bare.score(file(points("R", "90")), DAY).isGranted()).isTrue();
    }

    @Test
    void withoutASchemeNothingIsScored() {
        CreditScoring none = CreditScoring.by(RuleBook.of(TestRules.national().build()));

        assertThat(none.score(file(), DAY).missing()).extracting(Missing::code).containsExactly("credit.scheme");
        assertThat(none.grade(file(), DAY).missing()).extracting(Missing::code).containsExactly("credit.scheme");
    }

    @Test
    void aRecordThatShouldStateItsPointsAndDoesNotIsMissingAFact() {
        assertThat(scoring(small()).score(file(record("R", "SCORE")), DAY).missing())
                .extracting(missing -> missing.code() + missing.about())
                .containsExactly("credit.record.pointsR");
    }

    @Test
    void aGradeComesWithItsScoreAndItsBasis() {
        Decision<CreditGrade> decision = scoring(small()).grade(file(points("R", "84.99")), DAY);

        CreditGrade grade = decision.getOrElseThrow();
        assertThat(grade.grade().code()).isEqualTo("AA");
        assertThat(grade.provider()).isEqualTo(FIRM);
        assertThat(grade.grading().basis()).isEqualTo(Basis.BAND);
        assertThat(grade.score().map(Score::total)).contains(Points.of("84.99"));
        assertThat(grade.unrated()).isEmpty();
        assertThat(decision.explanation().render(Locale.CHINA)).endsWith("符合：信用等级AA（得分所在区间）（依据：《T》第七十二条）");
    }

    private static CreditFile absent(Enrolment enrolment) {
        CreditFile.Builder file = CreditFile.builder();
        file.provider(FIRM).enrolment(enrolment);
        return file.build();
    }

    @Test
    void oneThatNeverJoinedGetsTheGradeOfTheMissingOrNone() {
        CreditFile file = absent(Enrolment.NEVER_JOINED);

        CreditGrade missing = scoring(small("missing", "B")).grade(file, DAY).getOrElseThrow();
        assertThat(missing.grade().code()).isEqualTo("B");
        assertThat(missing.grading().basis()).isEqualTo(Basis.MISSING);
        assertThat(missing.unrated()).contains(UnratedReason.NEVER_JOINED);
        CreditGrade none = scoring(small()).grade(file, DAY).getOrElseThrow();
        assertThat(none.grade().code()).isEqualTo("UNRATED");
        assertThat(none.grading().basis()).isEqualTo(Basis.UNRATED);
        assertThat(none.score()).isEmpty();
        assertThat(scoring(small()).score(file, DAY).violations())
                .extracting(Violation::code)
                .containsExactly("UNRATED");
    }

    @Test
    void whetherOneWithoutProjectOrRegistrationIsRatedIsForTheRuleBook() {
        CreditScoring open = scoring(small());
        CreditScoring strict = CreditScoring.by(RuleBook.of(law(small())
                .set("credit.rateWithoutProject", false, 1)
                .set("credit.rateUnregistered", false, 1)
                .build()));
        CreditScoring lenient = CreditScoring.by(RuleBook.of(law(small())
                .set("credit.rateWithoutProject", true, 1)
                .set("credit.rateUnregistered", true, 1)
                .build()));

        assertThat(open.grade(absent(Enrolment.JOINED), DAY).missing())
                .extracting(Missing::code)
                .containsExactly("credit.rateWithoutProject");
        assertThat(open.score(absent(Enrolment.NOT_REGISTERED), DAY).missing())
                .extracting(Missing::code)
                .containsExactly("credit.rateUnregistered");
        assertThat(strict.grade(absent(Enrolment.JOINED), DAY).getOrElseThrow().unrated())
                .contains(UnratedReason.NO_PROJECT);
        assertThat(strict.grade(absent(Enrolment.NOT_REGISTERED), DAY)
                        .getOrElseThrow()
                        .unrated())
                .contains(UnratedReason.NOT_REGISTERED);
        assertThat(lenient.grade(absent(Enrolment.JOINED), DAY)
                        .getOrElseThrow()
                        .grade()
                        .code())
                .isEqualTo("B");
        assertThat(lenient.grade(absent(Enrolment.NOT_REGISTERED), DAY)
                        .getOrElseThrow()
                        .grade()
                        .code())
                .isEqualTo("B");
    }

    private static Datum mean() {
        return small("aggregation", "AREA_WEIGHTED_MEAN", "rounding", "HALF_UP");
    }

    private static CreditFile.Builder ofTwo(Optional<Long> weightOfY) {
        CreditFile.Builder file = CreditFile.builder();
        file.provider(FIRM)
                .enrolment(Enrolment.JOINED)
                .addProjects(new Project(X, Optional.of(30L)), new Project(Y, weightOfY))
                .addRecords(
                        points("1", "92").project(X).build(),
                        points("2", "81").project(Y).build());
        return file;
    }

    @Test
    void projectsAreWeighedByAreaAndWhatIsBesideThemIsAdded() {
        Score score =
                scoring(mean()).score(ofTwo(Optional.of(70L)).build(), DAY).getOrElseThrow();
        assertThat(score.total()).isEqualTo(Points.of("84.30"));
        assertThat(score.lines()).hasSize(2);

        CreditFile fined = ofTwo(Optional.of(70L))
                .addRecords(
                        record("3", "FINE").build(),
                        record("4", "FINE").project(ComplexId.of("Z")).fact("F").build())
                .build();
        Decision<Score> decision = scoring(mean()).score(fined, DAY);
        assertThat(decision.getOrElseThrow().total()).isEqualTo(Points.of("74.30"));
        assertThat(decision.getOrElseThrow().badRecords()).isEqualTo(2);
        assertThat(decision.explanation().render(Locale.ENGLISH))
                .contains("Fact: subtotal = X ×30 92.00")
                .contains("Fact: subtotal = area-weighted mean of the projects 84.30")
                .contains("Fact: rounding = half up");
    }

    @Test
    void aWeightThatIsMissingIsNamed() {
        assertThat(scoring(mean()).score(ofTwo(Optional.empty()).build(), DAY).missing())
                .extracting(missing -> missing.code() + " " + missing.about())
                .containsExactly("credit.project.weight Y");
        CreditFile.Builder weightless = CreditFile.builder();
        weightless.provider(FIRM).enrolment(Enrolment.JOINED).addProject(new Project(X, Optional.of(0L)));
        assertThat(scoring(mean()).score(weightless.build(), DAY).isUndetermined())
                .isTrue();
    }

    @Test
    void aScoreMadeOfProjectsNeedsOne() {
        assertThat(scoring(mean())
                        .grade(absent(Enrolment.JOINED), DAY)
                        .getOrElseThrow()
                        .unrated())
                .contains(UnratedReason.NO_PROJECT);
    }

    @Test
    void aVetoInOneProjectIsAVetoOfTheCompany() {
        Datum veto = small(
                "aggregation", "WORST",
                "veto", "B",
                "items",
                        many(
                                fields("code", "SCORE", "group", "MAIN", "points", "100", "stated", "true"),
                                fields("code", "FINE", "group", "BAD", "points", "0", "effect", "VETO")));
        CreditFile file = ofTwo(Optional.empty())
                .addRecord(record("3", "FINE").project(X).build())
                .build();

        CreditGrade grade = scoring(veto).grade(file, DAY).getOrElseThrow();

        assertThat(grade.score().map(Score::total)).contains(Points.of("81"));
        assertThat(grade.grading().basis()).isEqualTo(Basis.VETO);
    }

    @Test
    void aFileHoldsOnlyRecordsOfItsProvider() {
        CreditRecord.Builder other = record("1", "FINE").provider(provider("91411500MA000000B"));

        assertThatThrownBy(() -> file(other)).hasMessageContaining("another provider");
        assertThatThrownBy(() -> record("", "FINE").build()).hasMessageContaining("id");
        assertThatThrownBy(() -> new Project(X, Optional.of(-1L))).hasMessageContaining("-1");
    }
}
