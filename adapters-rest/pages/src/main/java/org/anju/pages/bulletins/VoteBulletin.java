package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.assembly.Dimension;
import org.anju.assembly.Figure;
import org.anju.assembly.Requirement;
import org.anju.assembly.TallyResult;
import org.anju.city.VoteReview;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Words;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** The result of one vote, as it is posted: totals and limits, never who voted what. */
public final class VoteBulletin {

    private final ComplexId complex;
    private final VoteReview vote;
    private final ImmutableList<Link> trail;

    private VoteBulletin(ComplexId complex, VoteReview vote, ImmutableList<Link> trail) {
        this.complex = complex;
        this.vote = vote;
        this.trail = trail;
    }

    /**
     * Returns the page.
     *
     * @param complex whose owners voted
     * @param vote    how they did
     * @param trail   the pages above it, outermost first
     */
    public static Bulletin of(ComplexId complex, VoteReview vote, ImmutableList<Link> trail) {
        return new VoteBulletin(complex, vote, trail).page();
    }

    private Bulletin page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(ImmutableList.of(
                Parts.pair("表决范围", "range", vote.vote().range()),
                Parts.pair("名册冻结", "roll frozen on", vote.vote().openedOn()),
                Parts.pair("决定日期", "decided on", vote.vote().decidedOn()),
                Parts.pair("结果", "result", outcome()))));
        vote.result().flatMap(Decision::considered).ifPresent(result -> {
            result.requirements().forEach(requirement -> gauge(requirement, blocks));
            blocks.add(counts(result));
        });
        blocks.addAll(notice());
        vote.result()
                .ifPresent(result -> blocks.add(new Block.Why(
                        Text.of("计票依据与理由", "How the votes were counted, and why"), result.explanation())));
        blocks.add(new Block.Why(
                Text.of("表决名册的形成", "How the roll was drawn up"), vote.roll().explanation()));
        return new Bulletin(
                        Paths.vote(complex, vote.vote().motion().id()),
                        vote.vote().motion().title(),
                        trail,
                        Parts.marks(Stream.concat(Stream.of(vote.roll()), vote.result().stream())),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private Object outcome() {
        return vote.result()
                .flatMap(Decision::considered)
                .<Object>map(TallyResult::outcome)
                .orElse(Text.of("无法判定", "undetermined"));
    }

    private static void gauge(Requirement requirement, List<Block> blocks) {
        if (requirement.reached().isEmpty()
                || requirement.whole().isEmpty()
                || requirement.whole().getAsLong() == 0) {
            return;
        }
        long reached = requirement.reached().getAsLong();
        long whole = requirement.whole().getAsLong();
        long needed = requirement.needed().orElse(whole);
        boolean quorum = requirement.code().startsWith("NOT_QUORATE");
        Text side = requirement.dimension().text();
        Text name = quorum
                ? Text.of("参与表决" + side.zh(), side.en() + " taking part")
                : Text.of("同意" + side.zh(), side.en() + " approving");
        blocks.add(new Block.Gauge(
                name,
                reached,
                whole,
                Text.of(
                        shown(requirement.dimension(), reached, Locale.CHINA) + "／"
                                + shown(requirement.dimension(), whole, Locale.CHINA) + "，至少需"
                                + shown(requirement.dimension(), needed, Locale.CHINA),
                        shown(requirement.dimension(), reached, Locale.ENGLISH) + " of "
                                + shown(requirement.dimension(), whole, Locale.ENGLISH) + ", at least "
                                + shown(requirement.dimension(), needed, Locale.ENGLISH) + " needed"),
                requirement.threshold().share(),
                Ratio.of(Math.min(needed, whole), whole),
                requirement.met().orElse(false)));
    }

    private static String shown(Dimension dimension, long quantity, Locale locale) {
        String value = Words.value(dimension.shown(quantity), locale);
        return dimension == Dimension.HEADS && !Text.isEnglish(locale) ? value + "人" : value;
    }

    private static Block counts(TallyResult result) {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        for (Figure figure : Figure.values()) {
            if (result.counts().knows(figure, Dimension.HEADS)
                    && result.counts().knows(figure, Dimension.AREA)) {
                rows.add(ImmutableList.of(
                        Cell.of(figure), cell(result, figure, Dimension.HEADS), cell(result, figure, Dimension.AREA)));
            }
        }
        return new Block.Table(
                Parts.head(Text.of("票数", "count"), Text.of("人数", "heads"), Text.of("专有部分面积", "exclusive area")),
                rows.build());
    }

    private static Cell cell(TallyResult result, Figure figure, Dimension dimension) {
        return Cell.of(dimension.shown(result.counts().find(figure, dimension).orElseThrow()));
    }

    /** Returns the notice, in the words of the rules that were applied. */
    private List<Block> notice() {
        Decision<?> decision = vote.result().<Decision<?>>map(result -> result).orElse(vote.roll());
        List<String> zh = decision.explanation().findings(Locale.CHINA, Audience.PUBLIC);
        List<String> en = decision.explanation().findings(Locale.ENGLISH, Audience.PUBLIC);
        List<Block> lines = new ArrayList<>();
        lines.add(Parts.heading("结果公告", "Notice"));
        for (int i = 0; i < zh.size(); i++) {
            lines.add(new Block.Paragraph(Text.of(zh.get(i), en.get(i))));
        }
        Text missing = decision.isUndetermined() ? Parts.reasons(decision) : Text.EMPTY;
        if (!missing.equals(Text.EMPTY)) {
            lines.add(new Block.Paragraph(missing));
        }
        return lines;
    }
}
