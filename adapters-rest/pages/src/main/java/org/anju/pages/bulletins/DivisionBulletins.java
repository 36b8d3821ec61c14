package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.city.ComplexReview;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.Territory;
import org.anju.kernel.time.Quarter;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;
import org.anju.pages.Bulletin.Mark;

/** The overview of the city and of every county, street and community in which there is a complex. */
public final class DivisionBulletins {

    private final Territory territory;
    private final Quarter quarter;
    private final SortedMap<DivisionCode, Figures> figures = new TreeMap<>();
    private final ListMultimap<DivisionCode, ComplexLine> complexes = ArrayListMultimap.create();
    private final SetMultimap<DivisionCode, Mark> marks = LinkedHashMultimap.create();

    /** A complex as it stands in the table of its community. */
    private record ComplexLine(ComplexId id, String name, Figures figures) {}

    private DivisionBulletins(Territory territory, Quarter quarter) {
        this.territory = territory;
        this.quarter = quarter;
    }

    /** Returns the pages of {@code quarter} in {@code territory}; its complexes are added one by one. */
    public static DivisionBulletins of(Territory territory, Quarter quarter) {
        return new DivisionBulletins(territory, quarter);
    }

    /** Adds a complex to every division it lies in; nothing of it is kept but its figures. */
    public void add(ComplexReview complex) {
        DivisionCode community = complex.facts().community();
        Figures own = Figures.of(complex);
        complexes.put(
                community, new ComplexLine(complex.facts().id(), complex.facts().name(), own));
        ImmutableList<Mark> marksHere = Parts.marks(complex.decisions());
        for (Division node : territory.lineOf(community)) {
            figures.merge(node.code(), own, Figures::plus);
            marks.putAll(node.code(), marksHere);
        }
    }

    /** Returns every page of the complexes added; each is made when it is asked for. */
    public Stream<Bulletin> pages() {
        return figures.keySet().stream()
                .map(code -> territory.find(code).orElseThrow())
                .filter(division -> division.level() != DivisionLevel.PROVINCE)
                .map(this::page);
    }

    /** Returns the pages above a complex of {@code community}, outermost first. */
    public ImmutableList<Link> trailTo(DivisionCode community) {
        return trail(territory.lineOf(community));
    }

    private ImmutableList<Link> trail(ImmutableList<Division> line) {
        return line.reverse().stream()
                .filter(division -> division.level() != DivisionLevel.PROVINCE)
                .map(division -> new Link(path(division), Text.same(division.name())))
                .collect(toImmutableList());
    }

    private static String path(Division division) {
        return division.level() == DivisionLevel.CITY ? Paths.HOME : Paths.division(division.code());
    }

    private Bulletin page(Division division) {
        ImmutableList<Link> line = trail(territory.lineOf(division.code()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(of(division)));
        if (division.level() == DivisionLevel.CITY) {
            blocks.add(new Block.Table(
                    Parts.head(Text.of("全市", "the whole city")),
                    ImmutableList.of(
                            ImmutableList.of(Cell.link(Text.of("物业服务好差榜", "good and bad list"), Paths.LIST)),
                            ImmutableList.of(Cell.link(Text.of("所依据的规则", "the rules applied"), Paths.RULES)))));
        }
        blocks.addAll(below(division));
        blocks.addAll(complexes(division));
        return new Bulletin(
                path(division),
                Parts.title(Text.of(division.name() + "物业治理 ", division.name() + ", "), quarter),
                line.subList(0, line.size() - 1),
                ImmutableList.copyOf(marks.get(division.code())),
                ImmutableList.copyOf(blocks));
    }

    private Figures of(Division division) {
        return figures.getOrDefault(division.code(), Figures.NONE);
    }

    private static Block summary(Figures figures) {
        return new Block.Facts(ImmutableList.of(
                Parts.pair("小区", "complexes", figures.complexes()),
                Parts.pair("已出账户数", "units billed", figures.units()),
                Parts.pair("应收合计", "owed in all", figures.billed()),
                Parts.pair("业主表决（通过／全部）", "votes (carried of all)", ratio(figures.carried(), figures.votes())),
                Parts.pair("收费核查（违规／全部）", "charges (unlawful of all)", ratio(figures.unlawful(), figures.charges())),
                Parts.pair(
                        "催收行为（不得／全部）",
                        "acts of collection (forbidden of all)",
                        ratio(figures.forbidden(), figures.acts())),
                Parts.pair("公共收益结余", "public revenue held", figures.balance()),
                Parts.pair("无法判定的事项", "matters undetermined", figures.undecided())));
    }

    private static Text ratio(long part, long whole) {
        return Text.same(part + " / " + whole);
    }

    private List<Block> below(Division division) {
        ImmutableList<Division> children = territory.childrenOf(division.code()).stream()
                .filter(child -> figures.containsKey(child.code()))
                .collect(toImmutableList());
        if (children.isEmpty()) {
            return List.of();
        }
        DivisionLevel level = children.get(0).level();
        return List.of(
                new Block.Heading(level.text(), ""),
                table(
                        level.text(),
                        children.stream()
                                .map(child -> row(Cell.link(Text.same(child.name()), path(child)), of(child)))
                                .collect(toImmutableList())));
    }

    private List<Block> complexes(Division division) {
        List<ComplexLine> here = complexes.get(division.code());
        if (here.isEmpty()) {
            return List.of();
        }
        Text name = Text.of("小区", "complex");
        return List.of(
                new Block.Heading(name, ""),
                table(
                        name,
                        here.stream()
                                .map(complex -> row(
                                        Cell.link(Text.same(complex.name()), Paths.complex(complex.id())),
                                        complex.figures()))
                                .collect(toImmutableList())));
    }

    private static Block table(Text first, ImmutableList<ImmutableList<Cell>> rows) {
        return new Block.Table(
                Parts.head(
                        first,
                        Text.of("小区数", "complexes"),
                        Text.of("户数", "units"),
                        Text.of("应收", "owed"),
                        Text.of("表决通过", "votes carried"),
                        Text.of("违规收费", "unlawful charges"),
                        Text.of("不得催收行为", "forbidden acts"),
                        Text.of("公共收益结余", "public revenue"),
                        Text.of("无法判定", "undetermined")),
                rows);
    }

    private static ImmutableList<Cell> row(Cell name, Figures figures) {
        return ImmutableList.of(
                name,
                Cell.of(figures.complexes()),
                Cell.of(figures.units()),
                Cell.of(figures.billed()),
                Cell.of(ratio(figures.carried(), figures.votes())),
                Cell.of(ratio(figures.unlawful(), figures.charges())),
                Cell.of(ratio(figures.forbidden(), figures.acts())),
                Cell.of(figures.balance()),
                Cell.of(figures.undecided()));
    }
}
