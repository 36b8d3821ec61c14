package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.assembly.TallyResult;
import org.anju.city.VoteReview;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.pages.Block;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/** The result of one vote or election, as it is posted: totals and limits, never who voted what. */
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
            blocks.addAll(CountBlocks.gauges(result.requirements()));
            blocks.addAll(CountBlocks.ballots(result.counts(), result.dispositions()));
        });
        vote.election()
                .ifPresent(election ->
                        blocks.addAll(ElectionBlocks.of(election, vote.vote().election())));
        blocks.addAll(notice());
        vote.count()
                .ifPresent(result -> blocks.add(new Block.Why(
                        Text.of("计票依据与理由", "How the votes were counted, and why"), result.explanation())));
        vote.roll()
                .granted()
                .ifPresent(roll -> blocks.add(
                        new Block.Paragraph(Text.of("名册摘要：" + roll.digest(), "Digest of the roll: " + roll.digest()))));
        blocks.add(new Block.Why(
                Text.of("表决名册的形成", "How the roll was drawn up"), vote.roll().explanation()));
        return new Bulletin(
                        Paths.vote(complex, vote.vote().motion().id()),
                        vote.vote().motion().title(),
                        trail,
                        Parts.marks(Stream.concat(Stream.of(vote.roll()), vote.count().stream())),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private Object outcome() {
        return vote.election()
                .<Object>map(ElectionBlocks::outcome)
                .or(() -> vote.result().flatMap(Decision::considered).map(TallyResult::outcome))
                .orElse(Text.of("无法判定", "undetermined"));
    }

    /** Returns the notice, in the words of the rules that were applied. */
    private List<Block> notice() {
        Decision<?> decision = vote.outcome();
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
