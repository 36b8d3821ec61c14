package org.anju.formats.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.fee.MeterReading;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.exact.Decimals;
import org.anju.kernel.law.Text;

/** What the meters of the units counted. */
final class ReadingsTable extends Table {

    private static final Column<LocalDate> READ_ON = Column.day("抄表日期", "read_on");
    private static final Column<Long> QUANTITY = Column.of(
            "用量",
            "quantity",
            Text.of("应为非负用量，至多三位小数", "should be a consumption, zero or more, with at most three decimals"),
            ReadingsTable::thousandths);

    ReadingsTable() {
        super("readings", Text.of("抄表", "meter readings"), Columns.UNIT, PricesTable.ITEM, READ_ON, QUANTITY);
    }

    private static Long thousandths(String field) {
        long thousandths = Decimals.parse(field).movePointRight(3).longValueExact();
        if (thousandths < 0) {
            throw new IllegalArgumentException(field);
        }
        return thousandths;
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.UNIT;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<UnitDraft> unit = city.unit(row, Columns.UNIT);
        Optional<String> item = row.find(PricesTable.ITEM);
        Optional<LocalDate> readOn = row.find(READ_ON);
        Optional<Long> quantity = row.find(QUANTITY);
        if (!row.isRejected()) {
            good(unit).readings().add(new MeterReading(good(item), good(readOn), good(quantity)));
        }
    }
}
