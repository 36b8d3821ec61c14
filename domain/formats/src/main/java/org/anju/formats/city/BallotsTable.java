package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.Channel;
import org.anju.assembly.Choice;
import org.anju.assembly.Contest;
import org.anju.assembly.Motion;
import org.anju.assembly.Proxy;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;

/** The ballots issued, returned or not; a ballot names a unit, an owner or both, and says yes or no or, in an election, whom. */
final class BallotsTable extends Table {

    private static final Column<Long> NUMBER = Column.integer("票号", "number");
    private static final Column<String> UNIT = Column.text("房屋编号", "unit").optional();
    private static final Column<String> OWNER = Column.text("业主编号", "owner").optional();
    private static final Column<Choice> CHOICE =
            Column.choice("意见", "choice", Choice.class).optional();
    private static final Column<ImmutableList<String>> MARKS = Columns.list(
                    "所选候选人",
                    "marks",
                    Text.of(
                            "选举票应为所选候选人，以分号分隔；收回而未选任何人的，意见填 ABSTAIN",
                            "on an election the nominees marked, separated by semicolons; a ballot that came back and marks"
                                    + " nobody has the choice ABSTAIN"))
            .optional();
    private static final Column<Boolean> DELIVERED =
            Column.flag("是否送达", "delivered").optional();
    private static final Column<Instant> CAST =
            Columns.moment("投票时刻", "cast_at").optional();
    private static final Column<Channel> CHANNEL =
            Column.choice("投票方式", "channel", Channel.class).optional();
    private static final Column<Boolean> SIGNED = Column.flag("是否签名", "signed").optional();
    private static final Column<Boolean> CLEAR = Column.flag("意见是否唯一", "clear").optional();
    private static final Column<Boolean> REPRESENTATIVE =
            Column.flag("是否共有人推选", "representative").optional();
    private static final Column<String> PROXY = Column.text("受托人编号", "proxy").optional();
    private static final Column<Boolean> WRITTEN =
            Column.flag("有无书面委托", "written").optional();

    BallotsTable() {
        super(
                "ballots",
                Text.of("表决票", "ballots"),
                MotionsTable.MOTION,
                NUMBER,
                UNIT,
                OWNER,
                CHOICE,
                MARKS,
                DELIVERED,
                CAST,
                CHANNEL,
                SIGNED,
                CLEAR,
                REPRESENTATIVE,
                PROXY,
                WRITTEN);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.MOTION;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<VoteDraft> vote = city.vote(row, MotionsTable.MOTION);
        Optional<Long> number = row.find(NUMBER);
        Optional<UnitId> unit = row.find(UNIT).map(UnitId::of);
        Optional<OwnerId> owner = row.find(OWNER).map(OwnerId::of);
        Ballot.Builder ballot = Ballot.builder();
        Optional<Choice> choice = row.find(CHOICE);
        Optional<ImmutableList<String>> marked = row.find(MARKS);
        ballot.unit(unit)
                .voter(owner)
                .delivered(row.find(DELIVERED).orElse(true))
                .castAt(row.find(CAST))
                .channel(row.find(CHANNEL).orElse(Channel.PAPER))
                .signed(row.find(SIGNED).orElse(true))
                .clear(row.find(CLEAR).orElse(true))
                .representative(row.find(REPRESENTATIVE).orElse(false))
                .proxy(proxy(row));
        if (unit.isEmpty() && owner.isEmpty()) {
            row.reject(Text.of("房屋与业主至少填写一项", "a unit or an owner is needed"));
        }
        vote.ifPresent(known -> checkAnswer(row, known.motion().contest(), choice, marked));
        if (vote.isPresent() && number.isPresent()) {
            city.claim(
                    row,
                    NUMBER,
                    "ballot of " + good(vote).motion().id(),
                    number.get().toString());
        }
        if (!row.isRejected()) {
            Motion motion = good(vote).motion();
            marked.ifPresent(
                    names -> ballot.marks(motion.contest().orElseThrow().marks(names)));
            good(vote).ballots().add(ballot.number(good(number)).choice(choice).build());
        }
    }

    /** "For" says nothing of whom; against, abstain and follow the majority mark nobody, and are counted as that. */
    private static void checkAnswer(
            Row row, Optional<Contest> contest, Optional<Choice> choice, Optional<ImmutableList<String>> marked) {
        if (contest.isEmpty()) {
            marked.ifPresent(any -> row.reject(MARKS, Text.of("这项表决不是选举", "nobody is elected by this motion")));
            return;
        }
        if (marked.isPresent() && choice.isPresent()) {
            row.reject(CHOICE, Text.of("已填写所选候选人，不再填写意见", "a ballot that marks nominees has no choice beside them"));
        } else if (choice.equals(Optional.of(Choice.FOR))) {
            row.reject(CHOICE, Text.of("选举票应填写所选候选人", "an election ballot says in marks whom it is for"));
        }
        if (marked.filter(ImmutableList::isEmpty).isPresent()) {
            row.reject(MARKS, Text.of("没有填写候选人", "nobody is marked"));
        }
        marked.ifPresent(names ->
                ContestColumns.checkNames(row, MARKS, names, contest.get().nominees()));
    }

    private static Optional<Proxy> proxy(Row row) {
        boolean written = row.find(WRITTEN).orElse(false);
        return row.find(PROXY).map(holder -> new Proxy(holder, written));
    }
}
