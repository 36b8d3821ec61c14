package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anju.city.ProviderReview;
import org.anju.credit.list.LadderStep;
import org.anju.credit.list.ListStanding;
import org.anju.credit.list.ListSubject;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** What the quarter says of one provider: grade, score line by line, standing on the lists. */
public final class ProviderBulletin {

    private final Quarter quarter;
    private final ProviderReview provider;
    private final Names names;
    private final ImmutableList<Link> trail;

    private ProviderBulletin(Quarter quarter, ProviderReview provider, Names names, ImmutableList<Link> trail) {
        this.quarter = quarter;
        this.provider = provider;
        this.names = names;
        this.trail = trail;
    }

    /**
     * Returns the page.
     *
     * @param quarter  the quarter
     * @param provider what it says of the provider
     * @param names    what the complexes are called
     * @param trail    the pages above it, outermost first
     */
    public static Bulletin of(Quarter quarter, ProviderReview provider, Names names, ImmutableList<Link> trail) {
        return new ProviderBulletin(quarter, provider, names, trail).page();
    }

    /** Returns what follows for a provider from the list of {@code quarter}. */
    static Cell consequences(ProviderReview provider, Quarter quarter) {
        if (provider.standings().values().stream().anyMatch(Decision::isUndetermined)) {
            return Cell.toned(Text.of("无法判定", "undetermined"), Tone.OPEN);
        }
        ImmutableList<LadderStep> steps = provider.standings().values().stream()
                .flatMap(standing -> standing.granted().flatMap(granted -> granted.at(quarter)).stream())
                .filter(step -> !step.consequences().isEmpty())
                .collect(toImmutableList());
        boolean bad = steps.stream().anyMatch(step -> step.badRun() > 0);
        return steps.isEmpty()
                ? Cell.of(Text.of("无", "none"))
                : Cell.toned(
                        steps.stream()
                                .flatMap(step -> step.consequences().stream())
                                .distinct()
                                .collect(toImmutableList()),
                        bad ? Tone.BAD : Tone.GOOD);
    }

    private Bulletin page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(ImmutableList.of(
                Parts.pair(
                        "统一社会信用代码",
                        "unified social credit code",
                        provider.facts().id()),
                Parts.pair("信用等级", "credit grade", grade()),
                Parts.pair("服务小区数", "complexes served", provider.complexes().size()))));
        blocks.add(Parts.heading("服务小区", "Complexes served"));
        blocks.add(new Block.Table(
                Parts.head(Text.of("小区", "complex")),
                provider.complexes().stream()
                        .map(id -> ImmutableList.of(Cell.link(names.complex(id), Paths.complex(id))))
                        .collect(toImmutableList())));
        provider.standings().forEach((subject, standing) -> {
            blocks.add(Parts.heading("历季好差榜" + place(subject, Text::zh), "Lists so far" + place(subject, Text::en)));
            blocks.add(steps(standing));
        });
        blocks.add(new Block.Why(
                Text.of("信用得分与等级的依据", "Why this score and grade"),
                provider.grade().explanation()));
        provider.standings()
                .forEach((subject, standing) -> blocks.add(new Block.Why(
                        Text.of(
                                "后续措施的依据" + place(subject, Text::zh),
                                "Why this follows from the lists" + place(subject, Text::en)),
                        standing.explanation())));
        return new Bulletin(
                Paths.provider(provider.facts().id()),
                Text.same(provider.facts().name()),
                trail,
                Parts.marks(Stream.concat(Stream.of(provider.grade()), provider.standings().values().stream())),
                ImmutableList.copyOf(blocks));
    }

    private Object grade() {
        return provider.grade().granted().<Object>map(grade -> grade.grade()).orElse(Text.of("无法判定", "undetermined"));
    }

    /** Returns the complex a subject is, after a dash; nothing where it is the provider. */
    private String place(ListSubject subject, Function<Text, String> language) {
        return subject.complex()
                .map(id -> " – " + language.apply(names.complex(id)))
                .orElse("");
    }

    private Block steps(Decision<ListStanding> standing) {
        ImmutableList<LadderStep> steps =
                standing.granted().map(ListStanding::steps).orElse(ImmutableList.of());
        return new Block.Table(
                Parts.head(Text.of("季度", "quarter"), Text.of("榜别", "side"), Text.of("后续措施", "what follows")),
                steps.stream()
                        .filter(step -> step.quarter().compareTo(quarter) <= 0)
                        .map(step -> ImmutableList.of(
                                Cell.of(step.quarter()),
                                Cell.of(step.side().<Object>map(side -> side).orElse(Text.of("未列入", "not listed"))),
                                Cell.of(step.consequences())))
                        .collect(toImmutableList()));
    }
}
