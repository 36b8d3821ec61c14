package org.anju.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.assembly.VoteBooks;
import org.anju.committee.Sample;
import org.anju.credit.list.CompanyConflict;
import org.anju.credit.list.ListUnit;
import org.anju.credit.list.Listing;
import org.anju.fee.FeeTestRules;
import org.anju.fee.PriceForm;
import org.anju.fee.RateClass;
import org.anju.fee.Standing;
import org.anju.fee.StatedArea;
import org.anju.fee.Tariff;
import org.anju.fee.Tenure;
import org.anju.fee.UnitFacts;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.register.Territory;
import org.anju.kernel.register.Title;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;
import org.anju.kernel.scheme.Schemes;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.revenue.StatementFrequency;
import org.anju.revenue.ledger.LedgerRulesForTests;

/** Rules, complexes and providers for the tests of this package. */
final class CityExamples {

    /** From 1 October to 31 December 2024, so that the quarter after it is in another year. */
    static final Quarter QUARTER = Quarter.of(2024, 4);

    static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2020, 2025).build();
    static final Instant NOW = Instant.parse("2025-01-02T00:00:00Z");
    static final RateClass HOME = new RateClass("RESIDENTIAL", "甲", true);
    static final OwnerId ANN = OwnerId.of("ann");
    static final OwnerId BOB = OwnerId.of("bob");
    static final OwnerId CAT = OwnerId.of("cat");
    static final OwnerId DEVELOPER = OwnerId.of("developer");
    static final ProviderId FIRM = provider("91411500MA000000A");
    static final ProviderId OTHER = provider("91411500MA000000B");

    private CityExamples() {}

    /** Every rule a quarter may ask for. */
    static RuleBook book() {
        return VoteBooks.usual()
                .with(FeeTestRules.law().build())
                .with(Sample.rules().build())
                .with(LedgerRulesForTests.pack().build())
                .with(pricesAndPublication().build())
                .with(credit().build());
    }

    /** The rules with some of a complex's own on top, keys and values in turn. */
    static RuleBook book(Object... own) {
        RulePackBuilder pack = TestRules.complex();
        for (int i = 0; i < own.length; i += 2) {
            pack.set((String) own[i], own[i + 1], 9);
        }
        return book().with(pack.build());
    }

    private static RulePackBuilder pricesAndPublication() {
        return TestRules.national()
                .set("fee.priceForm", PriceForm.GUIDED, 5)
                .set("fee.priceFormAfterAssembly", PriceForm.MARKET, 5)
                .set(
                        "fee.guidedBase",
                        FeeTestRules.guided(
                                FeeTestRules.list("甲"),
                                FeeTestRules.prices("甲", "1.00"),
                                FeeTestRules.prices("甲", "0.80")),
                        5)
                .set("fee.floatUp", Ratio.parse("25%"), 5)
                .set("fee.floatDown", Ratio.parse("25%"), 5)
                .set("revenue.statementFrequency", StatementFrequency.QUARTERLY, 1)
                .set("revenue.publicationMonth", 1, 1)
                .set("revenue.postingDuration", Term.workingDays(30), 1)
                .set("revenue.zeroReportPosted", false, 1);
    }

    private static RulePackBuilder credit() {
        return TestRules.national()
                .set("credit.scheme", Schemes.small("aggregation", "AREA_WEIGHTED_MEAN", "rounding", "HALF_UP"), 72)
                .set("credit.disclosureLimit", Term.years(5), 19)
                .set("credit.punishmentListExtends", true, 19)
                .set("credit.penaltyMustBeFinal", true, 20)
                .set("credit.summaryPenaltiesRecorded", false, 13)
                .set("credit.revokedCounts", false, 42)
                .set("credit.repairedCounts", false, 43)
                .setOverridable("list.unit", ListUnit.COMPANY, 3)
                .set("list.companyConflict", CompanyConflict.BAD_PREVAILS, 3)
                .setOverridable("list.cut", Schemes.fields("kind", "RANK", "good", 1, "bad", 1), 3)
                .set("list.sampleFloor", 5, 3)
                .set("list.removedCounts", false, 41)
                .set("list.interviewRunLength", 1, 3)
                .set("list.exposeRunLength", 2, 3)
                .set("list.praiseRunLength", 2, 3)
                .set("list.rectifyDays", Term.days(30), 3)
                .set("list.exitRecommended", true, 3);
    }

    static QuarterReview review(RuleBook book) {
        return QuarterReview.of(book, CALENDAR, QUARTER, NOW);
    }

    static ComplexReview review(ComplexFacts complex) {
        return review(book()).review(complex);
    }

    /** A complex of which nothing is known but its name. */
    static ComplexFacts.Builder complex(String id) {
        ComplexFacts.Builder complex = ComplexFacts.builder();
        complex.id(ComplexId.of(id))
                .name(id)
                .community(DivisionCode.of("411503006001"))
                .stage(ComplexStage.OWNERS_COMMITTEE)
                .tariff(Tariff.of())
                .billing(Map.of());
        return complex;
    }

    static ExclusiveUnit unit(String complex, String id, String squareMetres) {
        return unit(complex, id, AreaFigures.registered(Area.squareMetres(squareMetres)));
    }

    static ExclusiveUnit unit(String complex, String id, AreaFigures areas) {
        return new ExclusiveUnit(UnitId.of(id), ComplexId.of(complex), "1", id, UnitUsage.DWELLING, areas);
    }

    static Holding held(String unit, OwnerId owner, DateRange days) {
        return new Holding(Ownership.sole(UnitId.of(unit), Title.REGISTERED, owner), Standing.DELIVERED, days);
    }

    static UnitFacts.Builder billed(String unit, String squareMetres, Standing standing, OwnerId payer) {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.unit(UnitId.of(unit))
                .rateClass(HOME)
                .certificateArea(StatedArea.of(Area.squareMetres(squareMetres)))
                .addTenure(new Tenure(DateRange.ALWAYS, standing, payer));
        return facts;
    }

    static CityFacts city(List<ComplexFacts> complexes, ProviderFacts... providers) {
        return city(complexes, List.of(), ImmutableMap.of(), List.of(), providers);
    }

    static CityFacts city(
            List<ComplexFacts> complexes,
            List<Assessment> assessments,
            Map<Quarter, LocalDate> published,
            List<Listing> listings,
            ProviderFacts... providers) {
        ImmutableMap.Builder<ProviderId, ProviderFacts> byId = ImmutableMap.builder();
        for (ProviderFacts provider : providers) {
            byId.put(provider.id(), provider);
        }
        Division root = new Division(DivisionCode.of("4115"), "市", DivisionLevel.CITY, Optional.empty());
        return new CityFacts(
                Territory.of(DivisionTree.of(List.of(root)).get()),
                complexes.stream().map(ComplexOutline::of).collect(ImmutableList.toImmutableList()),
                byId.buildOrThrow(),
                ImmutableList.copyOf(assessments),
                ImmutableMap.copyOf(published),
                ImmutableList.copyOf(listings));
    }

    private static ProviderId provider(String body) {
        return ProviderId.of(body + ProviderId.checkDigit(body));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static List<String> violations(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }
}
