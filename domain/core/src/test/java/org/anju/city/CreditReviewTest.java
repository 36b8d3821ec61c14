package org.anju.city;

import static org.anju.city.CityExamples.FIRM;
import static org.anju.city.CityExamples.NOW;
import static org.anju.city.CityExamples.OTHER;
import static org.anju.city.CityExamples.QUARTER;
import static org.anju.city.CityExamples.book;
import static org.anju.city.CityExamples.city;
import static org.anju.city.CityExamples.day;
import static org.anju.city.CityExamples.missing;
import static org.anju.city.CityExamples.unit;
import static org.anju.credit.list.Consequence.INTERVIEW;
import static org.anju.credit.list.Consequence.PUBLIC_EXPOSURE;
import static org.anju.credit.list.Consequence.RECTIFICATION;
import static org.anju.credit.list.ListSide.BAD;
import static org.anju.credit.list.ListSide.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.credit.CreditFile.Enrolment;
import org.anju.credit.CreditRecord;
import org.anju.credit.UnratedReason;
import org.anju.credit.list.LadderStep;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListStanding;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.ListTies;
import org.anju.credit.list.ListUnit;
import org.anju.credit.list.Listing;
import org.anju.credit.list.Placing;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.TestRules;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;
import org.junit.jupiter.api.Test;

class CreditReviewTest {

    private static final Quarter BEFORE = Quarter.of(2024, 3);
    private static final ComplexFacts LARGE = served("C1", FIRM, unit("C1", "1", "150"), unit("C1", "2", "50"));
    private static final ComplexFacts SMALL = served("C2", FIRM, unit("C2", "1", "100"));

    private static ComplexFacts served(String id, ProviderId provider, ExclusiveUnit... units) {
        return CityExamples.complex(id)
                .addServices(new Service(provider, DateRange.ALWAYS))
                .addUnits(units)
                .build();
    }

    private static ProviderFacts firm(ProviderId id, CreditRecord... records) {
        return new ProviderFacts(id, "firm", Enrolment.JOINED, ImmutableList.copyOf(records));
    }

    private static CreditRecord points(ProviderId provider, String complex, String points, Instant recordedAt) {
        CreditRecord.Builder record = CreditRecord.builder();
        record.id(complex + points)
                .provider(provider)
                .item("SCORE")
                .project(ComplexId.of(complex))
                .effective(day("2024-06-01"))
                .points(Points.of(points))
                .recordedAt(recordedAt);
        return record.build();
    }

    private static CreditRecord points(ProviderId provider, String complex, String points) {
        return points(provider, complex, points, NOW);
    }

    private static Assessment assessed(
            Quarter quarter, String complex, ProviderId provider, String score, long sample) {
        return new Assessment(quarter, ComplexId.of(complex), provider, Points.of(score), sample, Optional.of(3L));
    }

    private static List<Assessment> threeComplexes() {
        return List.of(
                assessed(QUARTER, "C1", FIRM, "60", 10),
                assessed(QUARTER, "C3", OTHER, "90", 10),
                assessed(QUARTER, "C4", OTHER, "80", 5),
                assessed(QUARTER, "C5", OTHER, "10", 4),
                assessed(BEFORE, "C6", OTHER, "1", 10),
                assessed(QUARTER.next(), "C7", OTHER, "99", 10));
    }

    private static CityReview review(CityFacts city) {
        return review(book(), city);
    }

    private static CityReview review(RuleBook book, CityFacts city) {
        return CityExamples.review(book).review(city);
    }

    /** Returns what follows for a provider listed as a whole. */
    private static Decision<ListStanding> standing(ProviderReview provider) {
        return Iterables.getOnlyElement(provider.standings().values());
    }

    private static ProviderReview only(CityReview review) {
        assertThat(review.providers()).hasSize(1);
        return review.providers().get(0);
    }

    private static ListSubject subject(String complex, ProviderId provider) {
        return ListSubject.of(provider, ComplexId.of(complex));
    }

    private static List<Quarter> quarters(ProviderReview provider) {
        return standing(provider).getOrElseThrow().steps().stream()
                .map(LadderStep::quarter)
                .toList();
    }

    private static CityFacts listed(Map<Quarter, LocalDate> published, Listing... listings) {
        return city(List.of(LARGE), threeComplexes(), published, List.of(listings), firm(FIRM));
    }

    private static Listing bad(Quarter quarter) {
        return Listing.of(quarter, subject("C1", FIRM), BAD);
    }

    @Test
    void anEmptyCityHasAnEmptyListAndNoProviders() {
        CityReview review = review(city(List.of()));

        assertThat(review.quarter()).isEqualTo(QUARTER);
        assertThat(review.providers()).isEmpty();
        assertThat(review.list().getOrElseThrow().entries()).isEmpty();
        assertThat(review.list().getOrElseThrow().placings()).isEmpty();
    }

    @Test
    void theAreaOfAComplexIsKnownOnceThatOfEveryUnitIs() {
        ComplexOutline none = ComplexOutline.of(ComplexId.of("C1"), "C1", ImmutableList.of());
        AreaFigures known = AreaFigures.registered(Area.squareMetres("40.00"));
        AreaFigures unknown = new AreaFigures(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(none.area()).isEmpty();
        assertThat(none.with(known).with(known).area()).contains(Area.squareMetres("80.00"));
        assertThat(none.with(unknown).with(known).area()).isEmpty();
        assertThat(none.with(known).with(unknown).with(known).area()).isEmpty();
        assertThat(ComplexOutline.of(SMALL).units()).isEqualTo(SMALL.units().size());
    }

    @Test
    void aProviderOfTwoComplexesIsScoredByTheirAreas() {
        ProviderReview provider = only(
                review(city(List.of(LARGE, SMALL), firm(FIRM, points(FIRM, "C1", "95"), points(FIRM, "C2", "65")))));

        assertThat(provider.complexes()).containsExactly(ComplexId.of("C1"), ComplexId.of("C2"));
        assertThat(provider.facts().id()).isEqualTo(FIRM);
        assertThat(provider.grade().getOrElseThrow().provider()).isEqualTo(FIRM);
        assertThat(provider.grade().getOrElseThrow().score().orElseThrow().total())
                .isEqualTo(Points.of("85"));
        assertThat(provider.grade().getOrElseThrow().grade().code()).isEqualTo("AAA");
    }

    @Test
    void aThousandthLessIsTheNextGrade() {
        ProviderReview provider = only(review(
                city(List.of(LARGE, SMALL), firm(FIRM, points(FIRM, "C1", "95"), points(FIRM, "C2", "64.997")))));

        assertThat(provider.grade().getOrElseThrow().score().orElseThrow().total())
                .isEqualTo(Points.of("84.999"));
        assertThat(provider.grade().getOrElseThrow().grade().code()).isEqualTo("AA");
    }

    @Test
    void aComplexWithAUnitOfUnknownAreaHasNoWeightAndIsNamed() {
        ComplexFacts unmeasured = served("C2", FIRM, unit("C2", "1", "100"), unit("C2", "2", AreaFigures.UNKNOWN));
        ComplexFacts noUnits = served("C3", FIRM);
        ProviderReview provider = only(review(city(List.of(LARGE, unmeasured, noUnits), firm(FIRM))));

        assertThat(provider.grade().missing())
                .extracting(missing -> missing.code() + " " + missing.about())
                .containsExactly("credit.project.weight C2", "credit.project.weight C3");
        assertThat(provider.complexes()).hasSize(3);
    }

    @Test
    void aProviderAnswersForWhatItServesOnTheLastDayOfTheQuarter() {
        ComplexFacts changed = CityExamples.complex("C3")
                .addServices(new Service(FIRM, DateRange.until(day("2024-12-31"))))
                .addServices(new Service(OTHER, DateRange.from(day("2024-12-31"))))
                .addUnits(unit("C3", "1", "10"))
                .build();
        ComplexFacts left = CityExamples.complex("C4")
                .addServices(new Service(FIRM, DateRange.until(day("2025-01-01"))))
                .addServices(new Service(OTHER, DateRange.from(day("2025-01-01"))))
                .addUnits(unit("C4", "1", "10"))
                .build();
        ComplexFacts unserved = CityExamples.complex("C5").build();
        CityReview review = review(city(List.of(changed, left, unserved), firm(OTHER), firm(FIRM)));

        assertThat(review.providers())
                .extracting(provider -> provider.facts().id())
                .containsExactly(OTHER, FIRM);
        assertThat(review.providers())
                .extracting(ProviderReview::complexes)
                .containsExactly(ImmutableList.of(ComplexId.of("C3")), ImmutableList.of(ComplexId.of("C4")));
    }

    @Test
    void aProviderWithoutComplexesIsNotRatedAndSaysWhy() {
        ProviderReview provider = only(review(city(List.of(), firm(FIRM, points(FIRM, "C1", "95")))));

        assertThat(provider.complexes()).isEmpty();
        assertThat(provider.grade().getOrElseThrow().score()).isEmpty();
        assertThat(provider.grade().getOrElseThrow().unrated()).contains(UnratedReason.NO_PROJECT);
        assertThat(standing(provider).getOrElseThrow().steps()).isEmpty();
    }

    @Test
    void aProviderThatNeverJoinedIsNotRated() {
        ProviderFacts outsider = new ProviderFacts(FIRM, "firm", Enrolment.NEVER_JOINED, ImmutableList.of());

        assertThat(only(review(city(List.of(LARGE), outsider)))
                        .grade()
                        .getOrElseThrow()
                        .unrated())
                .contains(UnratedReason.NEVER_JOINED);
    }

    @Test
    void aRecordMadeLaterDoesNotCount() {
        ProviderReview provider = only(review(city(
                List.of(LARGE), firm(FIRM, points(FIRM, "C1", "70"), points(FIRM, "C1", "20", NOW.plusNanos(1))))));

        assertThat(provider.grade().getOrElseThrow().score().orElseThrow().total())
                .isEqualTo(Points.of("70"));
    }

    @Test
    void theListIsDrawnFromTheAssessmentsOfTheQuarterAlone() {
        QuarterlyList list = review(city(List.of(), threeComplexes(), Map.of(), List.of()))
                .list()
                .getOrElseThrow();

        assertThat(list.quarter()).isEqualTo(QUARTER);
        assertThat(list.entries())
                .containsExactly(new ListEntry(subject("C3", OTHER), GOOD), new ListEntry(subject("C1", FIRM), BAD));
        assertThat(list.placings())
                .extracting(placing -> placing.candidate().subject())
                .containsExactly(subject("C3", OTHER), subject("C4", OTHER), subject("C1", FIRM), subject("C5", OTHER));
        assertThat(list.placings())
                .extracting(placing -> placing.candidate().score())
                .containsExactly(Points.of("90"), Points.of("80"), Points.of("60"), Points.of("10"));
        assertThat(list.placings())
                .extracting(placing -> placing.candidate().sample())
                .containsExactly(10L, 5L, 10L, 4L);
        assertThat(list.placings())
                .allMatch(placing -> placing.candidate().complaints().equals(Optional.of(3L)));
        assertThat(list.placings().get(3).unranked()).contains(Placing.Unranked.SAMPLE_TOO_SMALL);
    }

    @Test
    void aTieNobodyRuledOnLeavesTheListAndNotTheStandingsUndetermined() {
        List<Assessment> tied = List.of(
                assessed(QUARTER, "C1", FIRM, "60", 10),
                assessed(QUARTER, "C3", OTHER, "60", 10),
                assessed(QUARTER, "C4", OTHER, "90", 10));
        CityFacts city =
                city(List.of(LARGE), tied, Map.of(BEFORE, day("2024-10-12")), List.of(bad(BEFORE)), firm(FIRM));
        CityReview open = review(city);

        assertThat(open.list().isUndetermined()).isTrue();
        assertThat(missing(open.list())).contains("list.ties");
        assertThat(quarters(only(open))).containsExactly(BEFORE);

        CityReview ruled = review(book("list.ties", ListTies.INCLUDE_ALL), city);
        assertThat(ruled.list().getOrElseThrow().entries())
                .extracting(ListEntry::side)
                .containsExactly(GOOD, BAD, BAD);
        assertThat(quarters(only(ruled))).containsExactly(BEFORE, QUARTER);
    }

    @Test
    void twoBadQuartersInARowLeadToExposureWithTheListOfThisOne() {
        ProviderReview provider = only(review(listed(Map.of(BEFORE, day("2024-10-12")), bad(BEFORE))));

        assertThat(quarters(provider)).containsExactly(BEFORE, QUARTER);
        LadderStep step = standing(provider).getOrElseThrow().latest().orElseThrow();
        assertThat(step.side()).contains(BAD);
        assertThat(step.badRun()).isEqualTo(2);
        assertThat(step.consequences()).containsExactly(INTERVIEW, RECTIFICATION, PUBLIC_EXPOSURE);
        assertThat(standing(provider).getOrElseThrow().subject()).isEqualTo(ListSubject.of(FIRM));
    }

    @Test
    void aListPublishedForThisOrALaterQuarterGivesWayToTheDraft() {
        Listing good = Listing.of(QUARTER, subject("C9", FIRM), GOOD);
        Listing later = Listing.of(QUARTER.next(), subject("C1", FIRM), BAD);
        CityFacts city = listed(Map.of(QUARTER, day("2024-12-31"), QUARTER.next(), day("2024-12-31")), good, later);
        ProviderReview provider = only(review(city));

        assertThat(quarters(provider)).containsExactly(QUARTER);
        LadderStep step = standing(provider).getOrElseThrow().latest().orElseThrow();
        assertThat(step.side()).contains(BAD);
        assertThat(step.consequences()).containsExactly(INTERVIEW, RECTIFICATION);
    }

    @Test
    void aListThatCameOutAfterTheDayAfterTheQuarterIsNotCounted() {
        assertThat(quarters(only(review(listed(Map.of(BEFORE, day("2025-01-01")), bad(BEFORE))))))
                .containsExactly(BEFORE, QUARTER);
        assertThat(quarters(only(review(listed(Map.of(BEFORE, day("2025-01-02")), bad(BEFORE))))))
                .containsExactly(QUARTER);
    }

    @Test
    void aListingRecordedLaterDoesNotCount() {
        Listing later =
                new Listing(BEFORE, new ListEntry(subject("C1", FIRM), BAD), NOW.plusNanos(1), Optional.empty());

        assertThat(quarters(only(review(listed(Map.of(BEFORE, day("2024-10-12")), later)))))
                .containsExactly(QUARTER);
    }

    @Test
    void whereProjectsAreListedEachOfThemHasItsStanding() {
        CityReview review = review(book("list.unit", ListUnit.PROJECT), listed(Map.of()));

        assertThat(review.list().isGranted()).isTrue();
        assertThat(only(review).standings().keySet())
                .allMatch(subject -> subject.complex().isPresent());
        assertThat(only(review).standings().values()).isNotEmpty().allMatch(Decision::isGranted);
    }

    @Test
    void beforeTheRulesAreRecordedEveryAnswerNamesWhatIsMissing() {
        Instant early = TestRules.RECORDED.minusSeconds(1);
        CityReview review =
                QuarterReview.of(book(), CityExamples.CALENDAR, QUARTER, early).review(listed(Map.of()));

        assertThat(missing(review.list())).containsExactly("list.unit", "list.cut", "list.sampleFloor");
        assertThat(missing(only(review).grade())).containsExactly("credit.scheme");
        assertThat(missing(standing(only(review)))).containsExactly("list.unit");
    }

    @Test
    void whatTheFactsSayOfTheListOfThisQuarterNeitherAddsToTheDraftNorStandsInForIt() {
        Map<Quarter, LocalDate> published = Map.of(QUARTER, day("2024-12-31"), BEFORE, day("2024-10-12"));
        List<Listing> stale =
                List.of(Listing.of(QUARTER, subject("C3", OTHER), BAD), Listing.of(BEFORE, subject("C3", OTHER), BAD));
        CityFacts drafted = city(List.of(), threeComplexes(), published, stale, firm(OTHER));
        CityFacts tied = city(
                List.of(),
                List.of(assessed(QUARTER, "C3", OTHER, "60", 10), assessed(QUARTER, "C4", OTHER, "60", 10)),
                published,
                stale,
                firm(OTHER));

        LadderStep step =
                standing(only(review(drafted))).getOrElseThrow().latest().orElseThrow();
        assertThat(step.quarter()).isEqualTo(QUARTER);
        assertThat(step.side()).contains(GOOD);
        assertThat(review(tied).list().isUndetermined()).isTrue();
        assertThat(quarters(only(review(tied)))).containsExactly(BEFORE);
    }

    @Test
    void theSidesOfTheListAreThoseOfItsEntries() {
        ProviderReview other = review(city(List.of(), threeComplexes(), Map.of(), List.of(), firm(OTHER)))
                .providers()
                .get(0);

        assertThat(standing(other).getOrElseThrow().latest().flatMap(LadderStep::side))
                .contains(ListSide.GOOD);
    }
}
