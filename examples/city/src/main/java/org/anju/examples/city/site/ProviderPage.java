package org.anju.examples.city.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** What the quarter says of one provider: grade, score line by line, standing on the lists. */
final class ProviderPage {

    private final Quarter quarter;
    private final ProviderReview provider;
    private final ImmutableList<Link> trail;
    private final ImmutableMap<ComplexId, Text> complexes;

    ProviderPage(
            Quarter quarter,
            ProviderReview provider,
            ImmutableList<Link> trail,
            ImmutableMap<ComplexId, Text> complexes) {
        this.quarter = quarter;
        this.provider = provider;
        this.trail = trail;
        this.complexes = complexes;
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

    Bulletin page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(ImmutableList.of(
                Pages.pair(
                        "统一社会信用代码",
                        "unified social credit code",
                        provider.facts().id()),
                Pages.pair("信用等级", "credit grade", grade()),
                Pages.pair("服务小区数", "complexes served", provider.complexes().size()))));
        blocks.add(Pages.heading("服务小区", "Complexes served"));
        blocks.add(new Block.Table(
                Pages.head(Text.of("小区", "complex")),
                provider.complexes().stream()
                        .map(id -> ImmutableList.of(
                                Cell.link(complexes.getOrDefault(id, Text.same(id.value())), Paths.complex(id))))
                        .collect(toImmutableList())));
        provider.standings().forEach((subject, standing) -> {
            blocks.add(Pages.heading("历季好差榜" + place(subject, Text::zh), "Lists so far" + place(subject, Text::en)));
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
                Pages.marks(Stream.concat(Stream.of(provider.grade()), provider.standings().values().stream())),
                ImmutableList.copyOf(blocks));
    }

    private Object grade() {
        return provider.grade().granted().<Object>map(grade -> grade.grade()).orElse(Text.of("无法判定", "undetermined"));
    }

    /** Returns the complex a subject is, after a dash; nothing where it is the provider. */
    private String place(ListSubject subject, Function<Text, String> language) {
        return subject.complex()
                .map(id -> " – " + language.apply(complexes.getOrDefault(id, Text.same(id.value()))))
                .orElse("");
    }

    private Block steps(Decision<ListStanding> standing) {
        ImmutableList<LadderStep> steps =
                standing.granted().map(ListStanding::steps).orElse(ImmutableList.of());
        return new Block.Table(
                Pages.head(Text.of("季度", "quarter"), Text.of("榜别", "side"), Text.of("后续措施", "what follows")),
                steps.stream()
                        .filter(step -> step.quarter().compareTo(quarter) <= 0)
                        .map(step -> ImmutableList.of(
                                Cell.of(step.quarter()),
                                Cell.of(step.side().<Object>map(side -> side).orElse(Text.of("未列入", "not listed"))),
                                Cell.of(step.consequences())))
                        .collect(toImmutableList()));
    }
}
