package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.assembly.Choice;
import org.anju.assembly.Motion;
import org.anju.assembly.Vote;
import org.anju.assembly.VoteParameters;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.RollEntry;
import org.anju.kernel.time.AsOf;
import org.anju.pages.Block;
import org.anju.pages.Block.Cell;
import org.anju.pages.Bulletin;
import org.anju.pages.Bulletin.Link;

/**
 * A ballot paper (表决票) of one unit, to be printed, marked and signed. What it says of silence and of following the majority is
 * read from the rules the votes are counted by, so that the paper cannot promise another count.
 */
public final class BallotBulletin {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String BOX = "□ ";
    private static final Text MARK_ONE = Text.of("请选一项", "mark one");
    private static final String LINE = "________________";

    private final RuleBook book;
    private final AsOf asOf;
    private final Vote vote;

    private BallotBulletin(RuleBook book, AsOf asOf, Vote vote) {
        this.book = book;
        this.asOf = asOf;
        this.vote = vote;
    }

    /**
     * Returns the ballots of {@code vote}.
     *
     * @param asOf the day the votes are counted, whose law the paper speaks of
     */
    public static BallotBulletin of(RuleBook book, AsOf asOf, Vote vote) {
        return new BallotBulletin(book, asOf, vote);
    }

    /**
     * Returns the paper of one unit.
     *
     * @param number the number of the ballot
     * @param unit   the unit as the owners call it
     * @param entry  the unit on the roll
     * @param trail  the pages above it, outermost first
     */
    public Bulletin paper(long number, String unit, RollEntry entry, ImmutableList<Link> trail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(ImmutableList.of(
                Parts.pair("编号", "number", Long.toString(number)),
                Parts.pair("房屋", "unit", unit),
                Parts.pair("专有部分面积", "exclusive area", entry.area()),
                Parts.pair("名册摘要", "digest of the roll", vote.roll().digest()))));
        vote.motions().forEach(motion -> motion(motion, blocks));
        rules(blocks);
        blocks.add(new Block.Facts(ImmutableList.of(
                Parts.pair("业主签名", "signature of the owner", LINE),
                Parts.pair("日期", "date", LINE),
                Parts.pair("受托人签名（附书面委托书）", "signature of a proxy, with written authority", LINE))));
        return new Bulletin(
                        Paths.ballot(vote.roll().complex(), vote.id(), number),
                        Text.of("业主大会表决票", "Ballot of the owners' assembly"),
                        trail,
                        ImmutableList.of(),
                        ImmutableList.copyOf(blocks))
                .printed(Optional.empty());
    }

    private void motion(Motion motion, List<Block> blocks) {
        blocks.add(new Block.Heading(motion.title(), ""));
        motion.closesAt()
                .ifPresent(end -> blocks.add(new Block.Facts(ImmutableList.of(
                        Parts.pair("表决截止", "voting closes", end.atZone(CHINA).toLocalDateTime())))));
        ImmutableList.Builder<Cell> choices = ImmutableList.builder();
        for (Choice choice : Choice.values()) {
            if (choice != Choice.FOLLOW_MAJORITY || mayFollow()) {
                choices.add(Cell.of(
                        Text.of(BOX + choice.text().zh(), BOX + choice.text().en())));
            }
        }
        ImmutableList<Cell> row = choices.build();
        ImmutableList.Builder<Text> head = ImmutableList.builder();
        row.forEach(cell -> head.add(MARK_ONE));
        blocks.add(new Block.Table(head.build(), ImmutableList.of(row)));
    }

    private boolean mayFollow() {
        return Reasoning.of("ballot", book, asOf)
                .readIfSet(VoteParameters.FOLLOW_MAJORITY_ALLOWED)
                .find()
                .orElse(false);
    }

    private void rules(List<Block> blocks) {
        Reasoning why = Reasoning.of("ballot", book, asOf);
        var silence = why.read(VoteParameters.NON_RETURNED_MODE);
        blocks.add(new Block.Paragraph(silence.find()
                .map(mode -> Text.of(
                        "已送达而未交回的表决票：" + mode.text().zh() + "。",
                        "A ballot that was delivered and does not come back: "
                                + mode.text().en() + "."))
                .orElseGet(() -> Text.of(
                        "已送达而未交回的表决票如何计算，议事规则尚未约定。",
                        "The rules of procedure do not say yet how a ballot counts that does not come back."))));
        blocks.add(new Block.Paragraph(Text.of(
                "每项只选一项并签名；多选、未选、未签名的，按议事规则认定。",
                "Mark one choice for each motion and sign; what several marks, none, or no signature come to is for the rules"
                        + " of procedure.")));
        blocks.add(new Block.Why(
                Text.of("计票规则", "How votes are counted"), why.conclude("").explanation()));
    }
}
