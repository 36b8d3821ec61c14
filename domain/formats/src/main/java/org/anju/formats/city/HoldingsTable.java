package org.anju.formats.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.city.Holding;
import org.anju.fee.Standing;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.register.Title;
import org.anju.kernel.time.DateRange;

/** Who holds the units, by what title, and when. Owners are opaque ids; several are separated by semicolons. */
final class HoldingsTable extends Table {

    private static final Column<Title> TITLE = Column.choice("取得方式", "title", Title.class);
    private static final Column<ImmutableList<String>> OWNERS = Columns.list("业主编号", "owners");
    private static final Column<Standing> STANDING =
            Column.choice("交付状态", "standing", Standing.class).optional();

    HoldingsTable() {
        super("holdings", Text.of("业主", "holdings"), Columns.UNIT, TITLE, OWNERS, STANDING, Columns.FROM, Columns.TO);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.UNIT;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<UnitDraft> unit = city.unit(row, Columns.UNIT);
        Optional<Title> title = row.find(TITLE);
        Optional<ImmutableList<String>> owners = row.find(OWNERS);
        Optional<Standing> standing = row.find(STANDING);
        Optional<DateRange> days = Columns.days(row);
        if (owners.filter(HoldingsTable::isBad).isPresent()) {
            row.reject(OWNERS, Text.of("业主编号为空或重复", "no owner, or one of them twice"));
        }
        if (unit.isPresent() && days.isPresent() && unit.get().isHeld(days.get())) {
            row.reject(Columns.FROM, Text.of("同一时期已有业主", "somebody else holds the unit on some of these days"));
        }
        if (!row.isRejected()) {
            Ownership ownership = new Ownership(
                    good(unit).unit().id(),
                    good(title),
                    good(owners).stream().map(OwnerId::of).collect(toImmutableList()));
            Standing stands = standing.orElseGet(() -> standingOf(good(title)));
            good(unit).holdings().add(new Holding(ownership, stands, good(days)));
        }
    }

    private static boolean isBad(ImmutableList<String> owners) {
        return owners.isEmpty() || ImmutableSet.copyOf(owners).size() != owners.size();
    }

    private static Standing standingOf(Title title) {
        return switch (title) {
            case DEVELOPER_UNSOLD -> Standing.UNSOLD;
            case DEVELOPER_UNDELIVERED -> Standing.UNDELIVERED;
            default -> Standing.DELIVERED;
        };
    }
}
