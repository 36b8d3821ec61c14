package org.anju.formats.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.city.ConductFacts;
import org.anju.fee.Action;
import org.anju.fee.Arrears;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;

/** Acts of collection, to be judged by the conduct guard. */
final class ConductTable extends Table {

    private static final Column<String> CASE = Column.text("事项编号", "case");
    private static final Column<LocalDate> DAY = Column.day("日期", "on");
    private static final Column<Action> ACTION = Column.choice("行为", "action", Action.class);
    private static final Column<Money> OWED = Column.money("欠费金额", "owed");
    private static final Column<LocalDate> DUE = Column.day("应交日期", "due");
    private static final Column<LocalDate> DEMANDED =
            Column.day("书面催告日期", "demanded_on").optional();
    private static final Column<LocalDate> CONFIRMED =
            Column.day("裁判确认日期", "confirmed_on").optional();

    ConductTable() {
        super(
                "conduct",
                Text.of("催收行为", "acts of collection"),
                Columns.COMPLEX,
                CASE,
                DAY,
                ACTION,
                OWED,
                DUE,
                DEMANDED,
                CONFIRMED);
    }

    @Override
    BelongsTo belongsTo() {
        return BelongsTo.COMPLEX;
    }

    @Override
    boolean hasIdsOfItsOwn() {
        return true;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<String> id = row.find(CASE);
        Optional<LocalDate> day = row.find(DAY);
        Optional<Action> action = row.find(ACTION);
        Optional<Money> owed = row.find(OWED);
        Optional<LocalDate> due = row.find(DUE);
        Optional<LocalDate> demanded = row.find(DEMANDED);
        Optional<LocalDate> confirmed = row.find(CONFIRMED);
        id.ifPresent(known -> city.claim(row, CASE, "conduct", known));
        if (!row.isRejected()) {
            good(complex)
                    .conduct
                    .add(new ConductFacts(
                            good(id),
                            good(day),
                            good(action),
                            new Arrears(good(owed), good(due), demanded, confirmed)));
        }
    }
}
