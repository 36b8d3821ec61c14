package org.anju.city;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.credit.CreditFile;
import org.anju.credit.CreditScoring;
import org.anju.credit.Project;
import org.anju.credit.list.Candidate;
import org.anju.credit.list.ListDrafting;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListLadder;
import org.anju.credit.list.ListParameters;
import org.anju.credit.list.ListStanding;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.ListUnit;
import org.anju.credit.list.Listing;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.area.Area;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Quarter;

/** Scores and grades the providers, draws up the list of the quarter and tells what follows from it. */
final class CreditReview {

    private final CreditScoring scoring;
    private final ListDrafting drafting;
    private final ListLadder ladder;
    private final Optional<ListUnit> unit;
    private final Quarter quarter;
    private final Instant knownAt;

    CreditReview(RuleBook book, Quarter quarter, Instant knownAt) {
        this.scoring = CreditScoring.by(book);
        this.drafting = ListDrafting.by(book);
        this.ladder = ListLadder.by(book);
        this.quarter = quarter;
        this.knownAt = knownAt;
        this.unit = Reasoning.of("city.listed", book, at(quarter.next().firstDay()))
                .readIfSet(ListParameters.UNIT)
                .find();
    }

    CityReview of(CityFacts city) {
        LocalDate published = quarter.next().firstDay();
        Decision<QuarterlyList> list = drafting.draft(quarter, candidates(city), at(quarter.lastDay()));
        ListHistory history = history(city, list, published);
        ImmutableListMultimap<ProviderId, ComplexOutline> served = served(city);
        return new CityReview(
                quarter,
                list,
                city.providers().values().stream()
                        .map(provider -> {
                            ImmutableList<ComplexOutline> projects = served.get(provider.id());
                            return new ProviderReview(
                                    provider,
                                    projects.stream().map(ComplexOutline::id).collect(toImmutableList()),
                                    scoring.grade(file(provider, projects), at(quarter.lastDay())),
                                    standings(subjects(city, provider.id(), projects), history, at(published)));
                        })
                        .collect(toImmutableList()));
    }

    /** Returns whom the lists count: the provider, or where they count complexes, each it serves or ever stood there with. */
    private ImmutableSet<ListSubject> subjects(
            CityFacts city, ProviderId provider, ImmutableList<ComplexOutline> projects) {
        if (!unit.equals(Optional.of(ListUnit.PROJECT))) {
            return ImmutableSet.of(ListSubject.of(provider));
        }
        return Stream.concat(
                        projects.stream().map(complex -> ListSubject.of(provider, complex.id())),
                        city.listings().stream()
                                .map(listing -> listing.entry().subject())
                                .filter(subject -> subject.provider().equals(provider)
                                        && subject.complex().isPresent()))
                .sorted()
                .collect(toImmutableSet());
    }

    private ImmutableMap<ListSubject, Decision<ListStanding>> standings(
            ImmutableSet<ListSubject> subjects, ListHistory history, AsOf asOf) {
        return Maps.toMap(subjects, subject -> ladder.decide(history, subject, asOf));
    }

    private ImmutableList<Candidate> candidates(CityFacts city) {
        return city.assessments().stream()
                .filter(assessment -> assessment.quarter().equals(quarter))
                .map(assessment -> new Candidate(
                        ListSubject.of(assessment.provider(), assessment.complex()),
                        assessment.score(),
                        assessment.sample(),
                        assessment.complaints(),
                        servingSince(city, assessment)))
                .collect(toImmutableList());
    }

    private Optional<LocalDate> servingSince(CityFacts city, Assessment assessment) {
        return city.complexes().stream()
                .filter(complex -> complex.id().equals(assessment.complex()))
                .flatMap(complex -> complex.services().stream())
                .filter(service -> service.provider().equals(assessment.provider())
                        && service.days().overlaps(quarter.days()))
                .map(service -> service.days().from())
                .min(Comparator.naturalOrder());
    }

    /** Returns what was published before the quarter, and its own list as if it came out the day after its end. */
    private ListHistory history(CityFacts city, Decision<QuarterlyList> list, LocalDate published) {
        ListHistory.Builder history = ListHistory.builder();
        city.published().forEach((each, on) -> {
            if (each.compareTo(quarter) < 0) {
                history.publish(each, on);
            }
        });
        city.listings().stream()
                .filter(listing -> listing.quarter().compareTo(quarter) < 0)
                .forEach(history::add);
        list.granted().ifPresent(draft -> {
            history.publish(quarter, published);
            draft.entries().forEach(entry -> history.add(Listing.of(quarter, entry.subject(), entry.side())));
        });
        return history.build();
    }

    private ImmutableListMultimap<ProviderId, ComplexOutline> served(CityFacts city) {
        ImmutableListMultimap.Builder<ProviderId, ComplexOutline> served = ImmutableListMultimap.builder();
        for (ComplexOutline complex : city.complexes()) {
            complex.providerOn(quarter.lastDay()).ifPresent(provider -> served.put(provider, complex));
        }
        return served.build();
    }

    private static CreditFile file(ProviderFacts provider, ImmutableList<ComplexOutline> projects) {
        CreditFile.Builder file = CreditFile.builder();
        return file.provider(provider.id())
                .enrolment(provider.enrolment())
                .projects(projects.stream()
                        .map(complex -> new Project(complex.id(), complex.area().map(Area::hundredths)))
                        .collect(toImmutableList()))
                .records(provider.records())
                .build();
    }

    private AsOf at(LocalDate day) {
        return new AsOf(day, knownAt);
    }
}
