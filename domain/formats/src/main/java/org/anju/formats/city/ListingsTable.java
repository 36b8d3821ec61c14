package org.anju.formats.city;

import java.time.Instant;
import java.util.Optional;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Listing;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.Quarter;

/** The good and bad lists published before (好差榜). */
final class ListingsTable extends Table {

    private static final Column<ListSide> SIDE = Column.choice("榜别", "side", ListSide.class);

    ListingsTable() {
        super(
                "listings",
                Text.of("已发布好差榜", "lists published before"),
                Columns.QUARTER,
                Columns.COMPLEX,
                Columns.PROVIDER,
                SIDE);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<Quarter> quarter = row.find(Columns.QUARTER);
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<ProviderId> provider = city.provider(row, Columns.PROVIDER);
        Optional<ListSide> side = row.find(SIDE);
        if (!row.isRejected()) {
            city.claim(
                    row,
                    Columns.COMPLEX,
                    "listing",
                    good(quarter) + " " + good(side) + " " + good(provider) + " "
                            + good(complex).id());
        }
        if (!row.isRejected()) {
            ListSubject subject = ListSubject.of(good(provider), good(complex).id());
            city.add(new Listing(
                    good(quarter),
                    new ListEntry(subject, good(side)),
                    row.find(RECORDED_AT).orElse(Instant.MIN),
                    Optional.empty()));
        }
    }
}
