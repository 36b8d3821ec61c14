package org.anju.formats.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.fee.Vacancy;
import org.anju.fee.VacancyAgreement;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** Homes nobody lives in (空置房), and what was agreed about them. */
final class VacanciesTable extends Table {

    private static final Column<LocalDate> REGISTERED = Column.day("登记日期", "registered_on");
    private static final Column<Boolean> PROVEN = Column.flag("是否证明", "proven");
    private static final Column<Ratio> SHARE =
            Column.ratio("约定交费比例", "agreed_share").optional();
    private static final Column<LocalDate> AGREED_FROM =
            Column.day("约定生效日", "agreed_from").optional();

    VacanciesTable() {
        super(
                "vacancies",
                Text.of("空置", "vacancies"),
                Columns.UNIT,
                Columns.FROM,
                Columns.TO,
                REGISTERED,
                PROVEN,
                SHARE,
                AGREED_FROM);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.UNIT;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<UnitDraft> unit = city.unit(row, Columns.UNIT);
        Optional<DateRange> days = Columns.days(row);
        Optional<LocalDate> registered = row.find(REGISTERED);
        Optional<Boolean> proven = row.find(PROVEN);
        Optional<Ratio> share = row.find(SHARE);
        Optional<LocalDate> agreedFrom = row.find(AGREED_FROM);
        if (share.isPresent() != agreedFrom.isPresent()) {
            row.reject(SHARE, Text.of("约定比例与生效日须同时填写", "the agreed share and its first day go together"));
        }
        if (unit.isPresent() && !unit.get().vacancies().isEmpty()) {
            row.reject(Columns.UNIT, Text.of("该房屋已有空置登记", "a vacancy of this unit is registered already"));
        }
        if (!row.isRejected()) {
            good(unit)
                    .vacancies()
                    .add(new Vacancy(
                            good(days),
                            good(registered),
                            good(proven),
                            share.map(pay -> new VacancyAgreement(pay, good(agreedFrom)))));
        }
    }
}
