package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.assembly.Counts;
import org.anju.assembly.Dimension;
import org.anju.assembly.Disposition;
import org.anju.assembly.Dispositions;
import org.anju.assembly.Figure;
import org.anju.assembly.Requirement;
import org.anju.kernel.decision.Words;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;

/** What every count of ballots shows, of for and against or of nominees: totals and limits, never who voted what. */
final class CountBlocks {

    private CountBlocks() {}

    /** Returns a bar for each limit that can be measured. */
    static List<Block> gauges(List<Requirement> requirements) {
        return requirements.stream()
                .flatMap(requirement -> gauge(requirement).stream())
                .toList();
    }

    private static Optional<Block> gauge(Requirement requirement) {
        if (requirement.reached().isEmpty()
                || requirement.whole().isEmpty()
                || requirement.whole().getAsLong() == 0) {
            return Optional.empty();
        }
        long reached = requirement.reached().getAsLong();
        long whole = requirement.whole().getAsLong();
        long needed = requirement.needed().orElse(whole);
        Dimension dimension = requirement.dimension();
        boolean quorum = requirement.code().startsWith("NOT_QUORATE");
        Text side = dimension.text();
        Text name = quorum
                ? Text.of("参与表决" + side.zh(), side.en() + " taking part")
                : Text.of("同意" + side.zh(), side.en() + " approving");
        return Optional.of(new Block.Gauge(
                name,
                reached,
                whole,
                Text.of(
                        shown(dimension, reached, Locale.CHINA) + "／" + shown(dimension, whole, Locale.CHINA) + "，至少需"
                                + shown(dimension, needed, Locale.CHINA),
                        shown(dimension, reached, Locale.ENGLISH) + " of " + shown(dimension, whole, Locale.ENGLISH)
                                + ", at least " + shown(dimension, needed, Locale.ENGLISH) + " needed"),
                requirement.threshold().share(),
                Ratio.of(Math.min(needed, whole), whole),
                requirement.met().orElse(false)));
    }

    /** Returns heads or area as a reader writes them. */
    static Text shown(Dimension dimension, long quantity) {
        return Text.of(shown(dimension, quantity, Locale.CHINA), shown(dimension, quantity, Locale.ENGLISH));
    }

    private static String shown(Dimension dimension, long quantity, Locale locale) {
        String value = Words.value(dimension.shown(quantity), locale);
        return dimension == Dimension.HEADS && !Text.isEnglish(locale) ? value + "人" : value;
    }

    /** Returns the figures that are known, and how many papers do not count. */
    static List<Block> ballots(Counts counts, Optional<Dispositions> papers) {
        return Stream.concat(Stream.of(figures(counts)), papers.flatMap(CountBlocks::uncounted).stream())
                .toList();
    }

    /** Returns a table in heads and area. */
    private static Block figures(Counts counts) {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        for (Figure figure : Figure.values()) {
            if (counts.knows(figure, Dimension.HEADS) && counts.knows(figure, Dimension.AREA)) {
                rows.add(ImmutableList.of(
                        Cell.of(figure), cell(counts, figure, Dimension.HEADS), cell(counts, figure, Dimension.AREA)));
            }
        }
        return new Block.Table(
                Parts.head(Text.of("票数", "count"), Text.of("人数", "heads"), Text.of("专有部分面积", "exclusive area")),
                rows.build());
    }

    private static Cell cell(Counts counts, Figure figure, Dimension dimension) {
        return Cell.of(dimension.shown(counts.find(figure, dimension).orElseThrow()));
    }

    /** Returns how many papers did not come back or do not count, and why; nothing where every one does. */
    private static Optional<Block> uncounted(Dispositions papers) {
        ImmutableList<ImmutableList<Cell>> rows = Stream.of(Disposition.values())
                .filter(each -> isShown(each) && papers.count(each) > 0)
                .map(each -> ImmutableList.of(Cell.of(each), Cell.of(papers.count(each))))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(rows)
                .filter(any -> !any.isEmpty())
                .map(any -> new Block.Table(
                        Parts.head(
                                Text.of("未收回、无效与不计入的表决票", "papers not returned, invalid or not counted"),
                                Text.of("张数", "papers")),
                        any));
    }

    private static boolean isShown(Disposition disposition) {
        return switch (disposition) {
            case NOT_RETURNED, NOT_DELIVERED, PARTICIPATING_ONLY, SUPERSEDED -> true;
            default -> disposition.isRejected();
        };
    }
}
