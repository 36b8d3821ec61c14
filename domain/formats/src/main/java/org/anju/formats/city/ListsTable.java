package org.anju.formats.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Quarter;

/** Which quarterly lists came out, and when; a quarter without a list is not here. */
final class ListsTable extends Table {

    private static final Column<LocalDate> PUBLISHED = Column.day("发布日期", "published_on");

    ListsTable() {
        super("lists", Text.of("好差榜发布", "publication of the lists"), Columns.QUARTER, PUBLISHED);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<Quarter> quarter = row.find(Columns.QUARTER);
        Optional<LocalDate> published = row.find(PUBLISHED);
        if (published.isPresent()
                && quarter.filter(q -> published.get().isAfter(q.lastDay())).isEmpty()) {
            row.reject(PUBLISHED, Text.of("早于季度结束", "before the quarter was over"));
        }
        quarter.ifPresent(q -> city.claim(row, Columns.QUARTER, "list", q.toString()));
        if (!row.isRejected()) {
            city.publish(good(quarter), good(published));
        }
    }
}
