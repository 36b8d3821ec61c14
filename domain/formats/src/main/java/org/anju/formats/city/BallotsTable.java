package org.anju.formats.city;

import java.time.Instant;
import java.util.Optional;
import org.anju.assembly.Ballot;
import org.anju.assembly.Channel;
import org.anju.assembly.Choice;
import org.anju.assembly.Proxy;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;

/** The ballots issued, returned or not; a ballot names a unit, an owner or both. */
final class BallotsTable extends Table {

    private static final Column<Long> NUMBER = Column.integer("票号", "number");
    private static final Column<String> UNIT = Column.text("房屋编号", "unit").optional();
    private static final Column<String> OWNER = Column.text("业主编号", "owner").optional();
    private static final Column<Choice> CHOICE =
            Column.choice("意见", "choice", Choice.class).optional();
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
        ballot.unit(unit)
                .voter(owner)
                .choice(row.find(CHOICE))
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
        if (vote.isPresent() && number.isPresent()) {
            city.claim(
                    row,
                    NUMBER,
                    "ballot of " + good(vote).motion().id(),
                    number.get().toString());
        }
        if (!row.isRejected()) {
            good(vote).ballots().add(ballot.number(good(number)).build());
        }
    }

    private static Optional<Proxy> proxy(Row row) {
        boolean written = row.find(WRITTEN).orElse(false);
        return row.find(PROXY).map(holder -> new Proxy(holder, written));
    }
}
