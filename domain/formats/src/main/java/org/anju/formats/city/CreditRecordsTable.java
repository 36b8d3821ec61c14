package org.anju.formats.city;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.credit.CreditRecord;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;

/** The credit information of the providers (信用信息). */
final class CreditRecordsTable extends Table {

    private static final Column<String> RECORD = Column.text("记录编号", "record");
    private static final Column<String> ITEM = Column.text("评分项", "item");
    private static final Column<LocalDate> EFFECTIVE = Column.day("生效日期", "effective");
    private static final Column<String> PROJECT = Column.text("小区编号", "complex").optional();
    private static final Column<String> FACT = Column.text("事实编号", "fact").optional();
    private static final Column<LocalDate> UNTIL =
            Column.day("失效日期（不含）", "until").optional();
    private static final Column<Points> POINTS = Column.of(
                    "分值", "points", Text.of("应为分值", "should be a number of points"), Points::of)
            .optional();
    private static final Column<Boolean> PENALTY =
            Column.flag("是否行政处罚", "penalty").optional();
    private static final Column<LocalDate> FINAL =
            Column.day("处罚生效日期", "final_from").optional();

    CreditRecordsTable() {
        super(
                "credit-records",
                Text.of("信用信息", "credit records"),
                RECORD,
                Columns.PROVIDER,
                ITEM,
                EFFECTIVE,
                PROJECT,
                FACT,
                UNTIL,
                POINTS,
                PENALTY,
                FINAL);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<String> id = row.find(RECORD);
        Optional<ProviderId> provider = city.provider(row, Columns.PROVIDER);
        Optional<String> item = row.find(ITEM);
        Optional<LocalDate> effective = row.find(EFFECTIVE);
        CreditRecord.Builder record = CreditRecord.builder();
        record.project(row.find(PROJECT).map(ComplexId::of))
                .fact(row.find(FACT).orElse(""))
                .until(row.find(UNTIL))
                .points(row.find(POINTS))
                .penalty(row.find(PENALTY).orElse(false))
                .finalFrom(row.find(FINAL));
        row.find(RECORDED_AT).ifPresent(record::recordedAt);
        id.ifPresent(known -> city.claim(row, RECORD, "credit", known));
        if (!row.isRejected()) {
            city.add(record.id(good(id))
                    .provider(good(provider))
                    .item(good(item))
                    .effective(good(effective))
                    .build());
        }
    }
}
