package org.anju.pages.bulletins;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.ElectionParameters;
import org.anju.assembly.ElectionParameters.OverMarked;
import org.anju.assembly.Motion;
import org.anju.assembly.Vote;
import org.anju.assembly.VoteParameters;
import org.anju.assembly.VoteParameters.NonReturnedMode;
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
        blocks.add(motion.contest().map(this::nominees).orElseGet(this::choices));
    }

    private Block choices() {
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
        return new Block.Table(head.build(), ImmutableList.of(row));
    }

    /** Nominees bear the numbers by which a batch of ballots marks them. */
    private Block nominees(Contest contest) {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        for (int i = 0; i < contest.nominees().size(); i++) {
            rows.add(ImmutableList.of(Cell.of(i + 1), Cell.of(contest.nominees().get(i)), Cell.of(BOX.strip())));
        }
        return new Block.Table(
                Parts.head(
                        Text.of("序号", "no."),
                        Text.of("候选人", "nominee"),
                        Text.of(
                                "同意的请在方框内打勾，至多" + contest.seats() + "人",
                                "mark those you approve, " + contest.seats() + " at most")),
                rows.build());
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
        boolean elects = vote.motions().stream().anyMatch(BallotBulletin::isElection);
        if (!vote.motions().stream().allMatch(BallotBulletin::isElection)) {
            blocks.add(new Block.Paragraph(Text.of(
                    "每项只选一项并签名；多选、未选、未签名的，按议事规则认定。",
                    "Mark one choice for each motion and sign; what several marks, none, or no signature come to is for the"
                            + " rules of procedure.")));
        }
        if (elects) {
            blocks.add(new Block.Paragraph(election(why)));
        }
        if (elects && silence.find().equals(Optional.of(NonReturnedMode.FOLLOW_MAJORITY))) {
            blocks.add(new Block.Paragraph(Text.of(
                    "选举事项没有多数意见可以计入：未交回的表决票，对选举事项视为未投票。",
                    "An election has no majority to be counted with: a ballot that does not come back is taken as not cast in"
                            + " it.")));
        }
        blocks.add(new Block.Why(
                Text.of("计票规则", "How votes are counted"), why.conclude("").explanation()));
    }

    private static boolean isElection(Motion motion) {
        return motion.contest().isPresent();
    }

    private static Text election(Reasoning why) {
        Text over = why.read(ElectionParameters.OVER_MARKED)
                .find()
                .map(OverMarked::text)
                .orElse(Text.of("议事规则尚未约定如何认定", "the rules of procedure do not say yet how it counts"));
        return Text.of(
                "选举事项可以少选并须签名；一人未选的，计为弃权；所选人数超过应选名额的：" + over.zh() + "。",
                "In an election you may mark fewer, and sign; a ballot that marks nobody abstains. One that marks more than"
                        + " there are seats: " + over.en() + ".");
    }
}
