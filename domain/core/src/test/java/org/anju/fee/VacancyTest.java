package org.anju.fee;

import static org.anju.fee.FeeTestRules.book;
import static org.anju.fee.FeeTestRules.day;
import static org.anju.fee.FeeTestRules.days;
import static org.anju.fee.FeeTestRules.price;
import static org.anju.fee.FeeTestRules.service;
import static org.anju.fee.FeeTestRules.unit;
import static org.anju.fee.FeeTestRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;
import org.junit.jupiter.api.Test;

class VacancyTest {

    private static final Vacancy SINCE_JANUARY = Vacancy.of(DateRange.from(day("2024-01-01")));
    private static final VacancyAgreement HALF = new VacancyAgreement(Ratio.of(1, 2), day("2024-06-01"));

    private static RuleBook local(boolean retroactive, boolean proof) {
        return book(
                "fee.vacancyLocalRatio",
                Ratio.parse("70%"),
                "fee.vacancyLocalTerm",
                Term.months(6),
                "fee.vacancyLocalProof",
                proof,
                "fee.vacancyLocalRetroactive",
                retroactive);
    }

    private static Decision<Bill> year(RuleBook book, Vacancy vacancy) {
        return Billing.by(book, service("1"))
                .bill(with(unit("100"), vacancy), day("2024-01-01"), day("2024-12-31"), AsOf.date("2024-12-31"));
    }

    private static String total(Decision<Bill> bill) {
        return bill.getOrElseThrow().total().toString();
    }

    @Test
    void aVacantUnitPaysInFullWhereNothingElseIsAgreed() {
        Decision<Bill> year = year(book(), SINCE_JANUARY);

        assertThat(total(year)).isEqualTo("1200.00");
        assertThat(year.getOrElseThrow().lines()).hasSize(12);
        assertThat(year.explanation().render(Locale.ENGLISH))
                .contains(
                        "Not applied: VACANCY_BY_CONTRACT, none is on record",
                        "Not applied: VACANCY_BY_AGREEMENT, none is on record",
                        "Not applied: VACANCY_BY_LOCAL_RULE, none is on record",
                        "Met: no clause, agreement or local rule, hence 1 while vacant (T, art. 944)");
    }

    @Test
    void theContractGoesBeforeEverythingElse() {
        RuleBook full = local(false, false)
                .with(org.anju.kernel.TestRules.complex()
                        .set("fee.vacancy", Ratio.ONE, 9)
                        .build());
        RuleBook most = book("fee.vacancy", Ratio.parse("80%"));

        assertThat(total(year(full, SINCE_JANUARY.under(HALF)))).isEqualTo("1200.00");
        Decision<Bill> year = year(most, SINCE_JANUARY.under(HALF));
        assertThat(total(year)).isEqualTo("960.00");
        assertThat(year.explanation().render(Locale.CHINA))
                .contains("符合：合同约定空置期间按五分之四计收，自2024年1月1日起适用（依据：《R》第一条）", "未适用：VACANCY_BY_AGREEMENT，合同另有约定的，从其约定");
    }

    @Test
    void anAgreementWorksFromItsFirstDayNeverBackwards() {
        Decision<Bill> year = year(local(true, false), SINCE_JANUARY.under(HALF));

        assertThat(total(year)).isEqualTo("850.00");
        assertThat(year.getOrElseThrow().lines())
                .extracting(line -> line.amount().toString())
                .containsExactly(
                        "100.00", "100.00", "100.00", "100.00", "100.00", "50.00", "50.00", "50.00", "50.00", "50.00",
                        "50.00", "50.00");
    }

    @Test
    void aLocalRuleAsksForItsMonthsAndCountsFromTheCorrespondingDay() {
        assertThat(total(year(local(false, false), vacant("2024-01-10", "2024-06-09"))))
                .isEqualTo("1200.00");
        assertThat(total(year(local(true, false), vacant("2024-01-10", "2024-06-09"))))
                .isEqualTo("1200.00");
        assertThat(total(year(local(true, false), vacant("2024-01-01", "2024-06-29"))))
                .isEqualTo("1200.00");
        assertThat(total(year(local(true, false), vacant("2024-01-01", "2024-06-30"))))
                .isEqualTo("1020.00");
        assertThat(total(year(local(false, false), vacant("2024-01-01", "2024-06-30"))))
                .isEqualTo("1200.00");
        assertThat(total(year(local(false, false), SINCE_JANUARY))).isEqualTo("1020.00");
        assertThat(year(local(false, false), vacant("2024-01-10", "2024-06-09"))
                        .explanation()
                        .warnings())
                .extracting(warning -> warning.in(Locale.CHINA))
                .containsExactly("空置未满6个月，不减收（依据：《R》第三条）");
    }

    @Test
    void aShareMayReachBackToTheRegistrationAtMost() {
        Vacancy late = new Vacancy(DateRange.from(day("2024-01-01")), day("2024-03-01"), true, Optional.empty());

        assertThat(total(year(local(true, false), late))).isEqualTo("900.00");
        assertThat(total(year(book("fee.vacancy", Ratio.parse("70%")), late))).isEqualTo("900.00");
    }

    @Test
    void beforeTheMonthsAreOverNothingIsGrantedInAdvance() {
        Decision<Bill> march = Billing.by(local(true, false), service("1"))
                .bill(with(unit("100"), SINCE_JANUARY), day("2024-03-01"), day("2024-03-31"), AsOf.date("2024-03-31"));

        assertThat(total(march)).isEqualTo("100.00");
    }

    @Test
    void aVacancyThatMustBeProvenAndIsNotChangesNothing() {
        Vacancy unproven = new Vacancy(DateRange.from(day("2024-01-01")), day("2024-01-01"), false, Optional.empty());

        assertThat(total(year(local(false, true), unproven))).isEqualTo("1200.00");
        assertThat(total(year(local(false, false), unproven))).isEqualTo("1020.00");
        assertThat(total(year(local(false, true), SINCE_JANUARY))).isEqualTo("1020.00");
    }

    @Test
    void aLocalRuleWithoutItsMonthsIsUndetermined() {
        assertThat(year(book("fee.vacancyLocalRatio", Ratio.parse("60%")), SINCE_JANUARY)
                        .missing())
                .extracting(Missing::code)
                .containsExactly("fee.vacancyLocalTerm", "fee.vacancyLocalProof", "fee.vacancyLocalRetroactive");
    }

    @Test
    void onlyTheServiceFeeIsReduced() {
        Tariff tariff = Tariff.of(
                price(FeeTestRules.SERVICE, "1").build(),
                price(FeeTestRules.WASTE, "8").build());
        UnitFacts unit = with(unit("100"), vacant("2024-01-01", "2024-01-31"));

        Bill bill = Billing.by(book("fee.vacancy", Ratio.ZERO), tariff)
                .bill(unit, day("2024-01-01"), day("2024-01-31"), AsOf.date("2024-12-31"))
                .getOrElseThrow();

        assertThat(bill.dueFor("SERVICE").toString()).isEqualTo("0.00");
        assertThat(bill.dueFor("WASTE").toString()).isEqualTo("8.00");
    }

    @Test
    void aVacancyWithinAMonthCountsItsDays() {
        UnitFacts unit = with(unit("100"), vacant("2024-04-11", "2024-04-20"));

        for (RoundingPoint point : RoundingPoint.values()) {
            Bill bill = Billing.by(book("fee.vacancy", Ratio.parse("70%"), "fee.roundingPoint", point), service("1"))
                    .bill(unit, day("2024-04-01"), day("2024-04-30"), AsOf.date("2024-12-31"))
                    .getOrElseThrow();

            assertThat(bill.lines())
                    .extracting(line -> line.amount().toString())
                    .containsExactly(
                            "33.33",
                            point == RoundingPoint.MONTHLY ? "23.33" : "23.33",
                            point == RoundingPoint.MONTHLY ? "33.34" : "33.33");
        }
    }

    private static Vacancy vacant(String first, String last) {
        return Vacancy.of(days(first, last));
    }

    @Test
    void aVacancyLowersNothingOfWhatTheDeveloperOwes() {
        RuleBook seventy = book("fee.vacancy", Ratio.parse("70%"));
        for (Standing standing : new Standing[] {Standing.UNSOLD, Standing.UNDELIVERED}) {
            UnitFacts unit = with(
                    FeeTestRules.heldBy(unit("100"), new Tenure(DateRange.ALWAYS, standing, FeeTestRules.FIRM)),
                    vacant("2024-01-01", "2024-12-31"));

            assertThat(total(Billing.by(seventy, service("1.50"))
                            .bill(unit, day("2024-01-01"), day("2024-01-31"), AsOf.date("2024-12-31"))))
                    .isEqualTo("150.00");
        }
    }

    @Test
    void moreThanTheWholeAndATermInHoursAreNoRules() {
        assertThat(year(book("fee.vacancy", Ratio.of(3, 2)), SINCE_JANUARY).missing())
                .extracting(Missing::code)
                .contains("fee.vacancy");
        RuleBook hours = book(
                "fee.vacancyLocalRatio",
                Ratio.parse("70%"),
                "fee.vacancyLocalTerm",
                Term.hours(6),
                "fee.vacancyLocalProof",
                false,
                "fee.vacancyLocalRetroactive",
                false);
        assertThat(year(hours, SINCE_JANUARY).missing())
                .extracting(Missing::code)
                .containsExactly("fee.vacancyLocalTerm");
    }
}
