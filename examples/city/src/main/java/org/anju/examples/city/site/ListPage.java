package org.anju.examples.city.site;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.city.CityReview;
import org.anju.city.ProviderReview;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** The good and bad list (好差榜) of the quarter, with what follows from it. */
final class ListPage {

    private final CityReview review;
    private final ImmutableList<Link> trail;
    private final ImmutableMap<ProviderId, Text> providers;
    private final ImmutableMap<ComplexId, Text> complexes;

    ListPage(
            CityReview review,
            ImmutableList<Link> trail,
            ImmutableMap<ProviderId, Text> providers,
            ImmutableMap<ComplexId, Text> complexes) {
        this.review = review;
        this.trail = trail;
        this.providers = providers;
        this.complexes = complexes;
    }

    Bulletin page() {
        Decision<QuarterlyList> list = review.list();
        List<Block> blocks = new ArrayList<>();
        if (!list.isGranted()) {
            blocks.add(new Block.Paragraph(Pages.reasons(list)));
        }
        list.granted().ifPresent(drawn -> {
            for (ListSide side : ListSide.values()) {
                blocks.add(new Block.Heading(side.text(), ""));
                blocks.add(side(drawn, side));
            }
        });
        blocks.add(Pages.heading("各物业服务企业", "Every provider"));
        blocks.add(providers());
        blocks.add(new Block.Why(Text.of("榜单如何产生", "How the list was drawn up"), list.explanation()));
        return new Bulletin(
                        Paths.LIST,
                        Pages.title(Text.of("物业服务好差榜 ", "Good and bad list, "), review.quarter()),
                        trail,
                        Pages.marks(Stream.concat(
                                Stream.of(list),
                                review.providers().stream()
                                        .flatMap(provider -> Stream.concat(
                                                Stream.of(provider.grade()), provider.standings().values().stream())))),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private Block side(QuarterlyList list, ListSide side) {
        return new Block.Table(
                Pages.head(Text.of("物业服务企业", "provider"), Text.of("小区", "complex")),
                list.entries().stream()
                        .filter(entry -> entry.side() == side)
                        .map(ListEntry::subject)
                        .map(this::subject)
                        .collect(toImmutableList()));
    }

    private ImmutableList<Cell> subject(ListSubject subject) {
        return ImmutableList.of(
                Cell.link(name(subject.provider()), Paths.provider(subject.provider())),
                subject.complex()
                        .map(id -> Cell.link(complexes.getOrDefault(id, Text.same(id.value())), Paths.complex(id)))
                        .orElse(Cell.of("")));
    }

    private Text name(ProviderId id) {
        return providers.getOrDefault(id, Text.same(id.code()));
    }

    private Block providers() {
        return new Block.Table(
                Pages.head(
                        Text.of("物业服务企业", "provider"),
                        Text.of("信用等级", "credit grade"),
                        Text.of("得分", "score"),
                        Text.of("后续措施", "what follows")),
                review.providers().stream().map(this::provider).collect(toImmutableList()));
    }

    private ImmutableList<Cell> provider(ProviderReview provider) {
        return ImmutableList.of(
                Cell.link(
                        name(provider.facts().id()),
                        Paths.provider(provider.facts().id())),
                provider.grade()
                        .granted()
                        .map(grade -> Cell.of(grade.grade()))
                        .orElse(Cell.toned(Text.of("无法判定", "undetermined"), Tone.OPEN)),
                provider.grade()
                        .granted()
                        .flatMap(grade -> grade.score())
                        .map(score -> Cell.of(score.total()))
                        .orElse(Cell.of("")),
                ProviderPage.consequences(provider, review.quarter()));
    }
}
