package org.anju.pages.bulletins;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.anju.assembly.Dimension;
import org.anju.assembly.ElectionFacts;
import org.anju.assembly.ElectionResult;
import org.anju.assembly.NomineeResult;
import org.anju.assembly.Requirement;
import org.anju.assembly.VoteOutcome;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Step.RuleApplied;
import org.anju.kernel.exact.Percent;
import org.anju.kernel.law.Text;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Block.Pair;
import org.anju.pages.Block.Tone;

/** What an election came to, as it is posted: who took part, and every nominee with the heads and the area that approve. */
final class ElectionBlocks {

    private static final Text ELECTED = Text.of("当选", "elected");
    private static final Text OPEN = Text.of("无法判定", "undetermined");
    private static final Text NOT_QUORATE = Text.of("参与表决未达到法定比例，未当选", "not elected: not quorate");
    private static final Text NOT_APPROVED = Text.of("同意未达到法定比例，未当选", "not elected: too few approve");
    private static final Text SUPPORTED = Text.of("得票达到要求，选举结果待定", "approved; the result of the election is open");
    private static final Text VOID = Text.of("得票达到要求，选举不成立", "approved; the election does not stand");
    private static final Text TIED = Text.of("末席票数相同，待定", "tied for the last seats");

    /** A share of nothing shows as a dash, and stands where the numbers do. */
    private static final Percent NOTHING = new Percent(0, 0);

    private static final String TIE_RULE = "OTHER_TIE_BREAK";

    private final Decision<ElectionResult> decision;
    private final ElectionResult result;
    private final ElectionFacts facts;

    private ElectionBlocks(Decision<ElectionResult> decision, ElectionResult result, ElectionFacts facts) {
        this.decision = decision;
        this.result = result;
        this.facts = facts;
    }

    /** Returns what came of the election in a word; who is elected stands below. */
    static Object outcome(Decision<ElectionResult> decision) {
        if (decision.isUndetermined()) {
            return decision.considered()
                    .filter(result -> !result.tied().isEmpty())
                    .map(result -> TIED)
                    .orElse(OPEN);
        } else if (decision.isRefused()) {
            return decision.considered().filter(ElectionBlocks::isNotQuorate).isPresent()
                    ? VoteOutcome.NOT_QUORATE
                    : Text.of("未选出", "nobody is elected");
        }
        return decision.considered()
                .filter(result -> result.vacantSeats() > 0)
                .map(result -> Text.of("已选出，部分席位空缺", "elected; some seats stay empty"))
                .orElse(Text.of("已选出", "elected"));
    }

    /** Returns the seats, the bars of those who take part, and the nominees; nothing where nothing was counted. */
    static List<Block> of(Decision<ElectionResult> decision, ElectionFacts facts) {
        return decision.considered()
                .map(result -> new ElectionBlocks(decision, result, facts).blocks())
                .orElse(List.of());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(CountBlocks.gauges(result.quorum()));
        blocks.add(Parts.heading("候选人得票", "The nominees"));
        blocks.add(new Block.Facts(pairs()));
        blocks.add(new Block.Table(
                Parts.head(
                        Text.of("票面序号", "no."),
                        Text.of("候选人", "nominee"),
                        Text.of("同意人数", "heads for"),
                        Text.of("占比", "share"),
                        Text.of("同意面积", "area for"),
                        Text.of("占比", "share"),
                        Text.of("结果", "result")),
                inOrder().map(this::row).collect(toImmutableList())));
        blocks.add(Parts.heading("票数统计", "The ballots"));
        blocks.addAll(CountBlocks.ballots(result.counts(), result.dispositions()));
        return blocks;
    }

    private ImmutableList<Pair> pairs() {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        pairs.add(Parts.pair("应选名额", "seats", result.contest().seats()));
        if (decision.isGranted()) {
            pairs.add(Parts.pair("当选人数", "elected", result.elected().size()));
            pairs.add(Parts.pair("空缺席位", "vacant seats", result.vacantSeats()));
        }
        result.nominees().stream()
                .map(NomineeResult::requirements)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .ifPresent(approval -> approval.forEach(each -> pairs.add(needed(each))));
        return pairs.build();
    }

    /** What each nominee needs is the same for all. */
    private static Pair needed(Requirement approval) {
        Text share = approval.threshold().text();
        Text least = approval.needed().isPresent()
                ? CountBlocks.shown(approval.dimension(), approval.needed().getAsLong())
                : OPEN;
        return Parts.pair(
                "当选所需" + approval.dimension().text().zh(),
                approval.dimension().text().en() + " needed",
                Text.of(share.zh() + "，至少" + least.zh(), share.en() + ", that is " + least.en()));
    }

    /** Whoever has a seat comes first, then by rank who came close to one; the others as printed. */
    private Stream<NomineeResult> inOrder() {
        return Stream.of(
                        result.elected().stream(),
                        result.tied().stream(),
                        result.alternates().stream(),
                        result.contest().nominees().stream())
                .flatMap(names -> names)
                .distinct()
                .map(result::nominee);
    }

    private ImmutableList<Cell> row(NomineeResult nominee) {
        return ImmutableList.of(
                Cell.of(result.contest().nominees().indexOf(nominee.nominee()) + 1),
                Cell.of(nominee.nominee()),
                support(nominee, Dimension.HEADS),
                share(nominee, Dimension.HEADS),
                support(nominee, Dimension.AREA),
                share(nominee, Dimension.AREA),
                outcome(nominee));
    }

    private static Cell support(NomineeResult nominee, Dimension dimension) {
        OptionalLong marks = nominee.support().in(dimension);
        return nominee.departure().isPresent() || marks.isEmpty()
                ? Cell.of(NOTHING)
                : Cell.of(dimension.shown(marks.getAsLong()));
    }

    private static Cell share(NomineeResult nominee, Dimension dimension) {
        return nominee.requirements().stream()
                .filter(each -> each.dimension() == dimension
                        && each.reached().isPresent()
                        && each.whole().isPresent())
                .map(each -> Cell.of(
                        new Percent(each.reached().getAsLong(), each.whole().getAsLong())))
                .findFirst()
                .orElse(Cell.of(NOTHING));
    }

    private Cell outcome(NomineeResult nominee) {
        String name = nominee.nominee();
        if (nominee.departure().isPresent()) {
            return Cell.of(nominee.departure().get());
        } else if (nominee.isApproved().equals(Optional.of(false))) {
            return Cell.toned(NOT_APPROVED, Tone.BAD);
        } else if (isNotQuorate(result)) {
            return Cell.toned(NOT_QUORATE, Tone.BAD);
        } else if (result.tied().contains(name)) {
            return Cell.toned(TIED, Tone.OPEN);
        } else if (result.alternates().contains(name)) {
            int rank = result.alternates().indexOf(name) + 1;
            return Cell.of(Text.of("得票达到要求而无席位（第" + rank + "顺位）", "approved without a seat, rank " + rank));
        } else if (result.elected().contains(name)) {
            return seated(name);
        }
        return Cell.toned(OPEN, Tone.OPEN);
    }

    /** Nobody is called elected by a decision that does not say so. */
    private Cell seated(String name) {
        return switch (decision.outcome()) {
            case GRANTED -> Cell.toned(settled(name), Tone.GOOD);
            case REFUSED -> Cell.toned(VOID, Tone.BAD);
            case UNDETERMINED -> Cell.toned(SUPPORTED, Tone.OPEN);
        };
    }

    /** Whoever won a tie is elected by what settled it; a settlement of no tie settles nothing. */
    private Text settled(String name) {
        return facts.settlement()
                .filter(tie -> wasTied() && tie.winners().contains(name))
                .map(tie -> Text.of(
                        "当选（末席并列，以" + tie.by().text().zh() + "确定）",
                        "elected (tied for the last seat, settled by "
                                + tie.by().text().en() + ")"))
                .orElse(ELECTED);
    }

    private boolean wasTied() {
        return decision.explanation().steps().stream()
                .anyMatch(step -> step instanceof RuleApplied applied
                        && applied.rule().code().equals(TIE_RULE));
    }

    private static boolean isNotQuorate(ElectionResult result) {
        return result.quorum().stream().anyMatch(each -> each.met().equals(Optional.of(false)));
    }
}
