package org.anju.examples.city.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.anju.city.CityFacts;
import org.anju.city.CityReview;
import org.anju.city.ComplexReview;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.pages.Bulletin.Mark;
import org.anju.pages.bulletins.ComplexBulletin;
import org.anju.pages.bulletins.DivisionBulletins;
import org.anju.pages.bulletins.ListBulletin;
import org.anju.pages.bulletins.Names;
import org.anju.pages.bulletins.Paths;
import org.anju.pages.bulletins.ProviderBulletin;
import org.anju.pages.bulletins.RevenueBulletin;
import org.anju.pages.bulletins.RulesBulletin;
import org.anju.pages.bulletins.VoteBulletin;

/** The pages of a quarter: city, county, street, community, complex, and the lists of providers. */
public final class Site {

    private final RuleBook book;
    private final Quarter quarter;
    private final boolean demonstration;
    private final DivisionBulletins divisions;
    private final Names names;
    private final ImmutableList<Link> home;

    private Site(CityFacts city, RuleBook book, Quarter quarter) {
        this.book = book;
        this.quarter = quarter;
        this.demonstration =
                book.instruments().values().stream().anyMatch(instrument -> instrument.force() == Force.DEMONSTRATION);
        this.divisions = DivisionBulletins.of(city.territory(), quarter);
        this.names = Names.in(city);
        this.home = city.territory().tree().ofLevel(DivisionLevel.CITY).stream()
                .map(node -> new Link(Paths.HOME, Text.same(node.name())))
                .collect(toImmutableList());
    }

    /** Returns the site of {@code quarter} in {@code city}. */
    public static Site of(CityFacts city, RuleBook book, Quarter quarter) {
        return new Site(city, book, quarter);
    }

    /** Returns the pages of one complex and counts it where it lies; nothing else of it is kept. */
    public Stream<Bulletin> pages(ComplexReview complex) {
        divisions.add(complex);
        ComplexId id = complex.facts().id();
        ImmutableList<Link> trail = divisions.trailTo(complex.facts().community());
        ImmutableList<Link> below = under(trail, Paths.complex(id), names.complex(id));
        return Stream.concat(
                        Stream.of(
                                ComplexBulletin.of(quarter, complex, names, trail),
                                RevenueBulletin.of(quarter, id, complex.books(), below)),
                        complex.votes().stream().map(vote -> VoteBulletin.of(id, vote, below)))
                .map(this::marked);
    }

    /** Returns the pages of the city as a whole, once those of every complex were asked for. */
    public Stream<Bulletin> pages(CityReview city) {
        ImmutableList<Link> list = under(home, Paths.LIST, Text.of("好差榜", "good and bad list"));
        return Stream.of(
                        divisions.pages(),
                        Stream.of(
                                ListBulletin.of(quarter, city.list(), city.providers(), names, home),
                                RulesBulletin.of(book, quarter, home)),
                        city.providers().stream().map(provider -> ProviderBulletin.of(quarter, provider, names, list)))
                .flatMap(pages -> pages)
                .map(this::marked);
    }

    /** Under rules that are partly made up no page may pass for a real one, whatever it rests on. */
    private Bulletin marked(Bulletin page) {
        return demonstration ? page.marked(Mark.DEMONSTRATION) : page;
    }

    private static ImmutableList<Link> under(ImmutableList<Link> trail, String path, Text name) {
        return ImmutableList.<Link>builder()
                .addAll(trail)
                .add(new Link(path, name))
                .build();
    }
}
