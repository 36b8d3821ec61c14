package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.city.ProviderReview;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.QuarterlyList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Tone;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** The good and bad list (好差榜) of a quarter with what follows from it, as it is published. */
public final class ListBulletin {

    private final Quarter quarter;
    private final Decision<QuarterlyList> list;
    private final ImmutableList<ProviderReview> providers;
    private final Names names;
    private final ImmutableList<Link> trail;

    private ListBulletin(
            Quarter quarter,
            Decision<QuarterlyList> list,
            ImmutableList<ProviderReview> providers,
            Names names,
            ImmutableList<Link> trail) {
        this.quarter = quarter;
        this.list = list;
        this.providers = providers;
        this.names = names;
        this.trail = trail;
    }

    /**
     * Returns the page.
     *
     * @param quarter   the quarter
     * @param list      the list
     * @param providers every provider with its grade and standings
     * @param names     what they and the complexes are called
     * @param trail     the pages above it, outermost first
     */
    public static Bulletin of(
            Quarter quarter,
            Decision<QuarterlyList> list,
            ImmutableList<ProviderReview> providers,
            Names names,
            ImmutableList<Link> trail) {
        return new ListBulletin(quarter, list, providers, names, trail).page();
    }

    private Bulletin page() {
        List<Block> blocks = new ArrayList<>();
        if (!list.isGranted()) {
            blocks.add(new Block.Paragraph(Parts.reasons(list)));
        }
        list.granted().ifPresent(drawn -> {
            for (ListSide side : ListSide.values()) {
                blocks.add(new Block.Heading(side.text(), ""));
                blocks.add(side(drawn, side));
            }
        });
        blocks.add(Parts.heading("各物业服务企业", "Every provider"));
        blocks.add(providers());
        blocks.add(new Block.Why(Text.of("榜单如何产生", "How the list was drawn up"), list.explanation()));
        return new Bulletin(
                        Paths.LIST,
                        Parts.title(Text.of("物业服务好差榜 ", "Good and bad list, "), quarter),
                        trail,
                        Parts.marks(Stream.concat(
                                Stream.of(list),
                                providers.stream()
                                        .flatMap(provider -> Stream.concat(
                                                Stream.of(provider.grade()), provider.standings().values().stream())))),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private Block side(QuarterlyList list, ListSide side) {
        return new Block.Table(
                Parts.head(Text.of("物业服务企业", "provider"), Text.of("小区", "complex")),
                list.entries().stream()
                        .filter(entry -> entry.side() == side)
                        .map(ListEntry::subject)
                        .map(this::subject)
                        .collect(toImmutableList()));
    }

    private ImmutableList<Cell> subject(ListSubject subject) {
        return ImmutableList.of(
                Cell.link(names.provider(subject.provider()), Paths.provider(subject.provider())),
                subject.complex()
                        .map(id -> Cell.link(names.complex(id), Paths.complex(id)))
                        .orElse(Cell.of("")));
    }

    private Block providers() {
        return new Block.Table(
                Parts.head(
                        Text.of("物业服务企业", "provider"),
                        Text.of("信用等级", "credit grade"),
                        Text.of("得分", "score"),
                        Text.of("后续措施", "what follows")),
                providers.stream().map(this::provider).collect(toImmutableList()));
    }

    private ImmutableList<Cell> provider(ProviderReview provider) {
        return ImmutableList.of(
                Cell.link(
                        names.provider(provider.facts().id()),
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
                ProviderBulletin.consequences(provider, quarter));
    }
}
