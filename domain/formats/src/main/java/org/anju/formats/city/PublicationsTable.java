package org.anju.formats.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.city.PublicationFacts;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;

/** When the quarterly statements were posted, and for how long. */
final class PublicationsTable extends Table {

    private static final Column<LocalDate> POSTED =
            Column.day("公示日期", "posted_on").optional();
    private static final Column<LocalDate> TAKEN_DOWN =
            Column.day("撤下日期", "taken_down_on").optional();

    PublicationsTable() {
        super(
                "publications",
                Text.of("公共收益公示", "statements posted"),
                Columns.COMPLEX,
                Columns.QUARTER,
                POSTED,
                TAKEN_DOWN);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.COMPLEX;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<Quarter> quarter = row.find(Columns.QUARTER);
        Optional<LocalDate> posted = row.find(POSTED);
        Optional<LocalDate> takenDown = row.find(TAKEN_DOWN);
        if (takenDown.isPresent()
                && posted.filter(day -> !takenDown.get().isBefore(day)).isEmpty()) {
            row.reject(TAKEN_DOWN, Text.of("早于公示日期", "before it was posted"));
        }
        if (!row.isRejected()) {
            String key = good(complex).id() + "/" + good(quarter);
            city.claim(row, Columns.QUARTER, "publication", key);
        }
        if (!row.isRejected()) {
            good(complex).publications.add(new PublicationFacts(good(quarter), posted, takenDown));
        }
    }
}
