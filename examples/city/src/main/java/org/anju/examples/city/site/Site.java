package org.anju.examples.city.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.anju.city.CityFacts;
import org.anju.city.CityReview;
import org.anju.city.ComplexReview;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.ProviderId;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.pages.Bulletin.Mark;

/** The pages of a quarter: city, county, street, community, complex, and the lists of providers. */
public final class Site {

    private final CityFacts city;
    private final CityReview review;
    private final RuleBook book;
    private final boolean demonstration;
    private final DivisionPages divisions;
    private final ImmutableMap<ProviderId, Text> providers;
    private final ImmutableMap<ComplexId, Text> complexes;

    private Site(CityFacts city, CityReview review, RuleBook book) {
        this.city = city;
        this.review = review;
        this.book = book;
        this.demonstration =
                book.instruments().values().stream().anyMatch(instrument -> instrument.force() == Force.DEMONSTRATION);
        this.divisions = new DivisionPages(city, review);
        this.providers = city.providers().values().stream()
                .collect(
                        ImmutableMap.toImmutableMap(provider -> provider.id(), provider -> Text.same(provider.name())));
        this.complexes = city.complexes().stream()
                .collect(ImmutableMap.toImmutableMap(complex -> complex.id(), complex -> Text.same(complex.name())));
    }

    /** Returns the site of {@code review}. */
    public static Site of(CityFacts city, CityReview review, RuleBook book) {
        return new Site(city, review, book);
    }

    /** Returns every page; each is made when it is asked for, so that a large city needs little memory. */
    public Stream<Bulletin> pages() {
        ImmutableList<Link> home = city.territory().tree().ofLevel(DivisionLevel.CITY).stream()
                .map(node -> new Link(Paths.HOME, Text.same(node.name())))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Link> list = ImmutableList.<Link>builder()
                .addAll(home)
                .add(new Link(Paths.LIST, Text.of("好差榜", "good and bad list")))
                .build();
        return Stream.of(
                        divisions.pages(),
                        review.complexes().stream().flatMap(this::complex),
                        Stream.of(
                                new ListPage(review, home, providers, complexes).page(),
                                new RulesPage(book, review.quarter(), home).page()),
                        review.providers().stream()
                                .map(provider -> new ProviderPage(review.quarter(), provider, list, complexes).page()))
                .flatMap(pages -> pages)
                .map(this::marked);
    }

    /** Under rules that are partly made up no page may pass for a real one, whatever it rests on. */
    private Bulletin marked(Bulletin page) {
        return demonstration ? page.marked(Mark.DEMONSTRATION) : page;
    }

    private Stream<Bulletin> complex(ComplexReview complex) {
        return new ComplexPages(
                        review.quarter(),
                        complex,
                        divisions.trailTo(complex.facts().community()),
                        providers)
                .pages();
    }
}
