package org.anju.formats.city;

import java.util.Optional;
import org.anju.fee.RateClass;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.register.UnitUsage;

/** The exclusive parts (专有部分) of the complexes. */
final class UnitsTable extends Table {

    /** What its ids are claimed as. */
    static final String KIND = "unit";

    private static final Column<String> BUILDING = Column.text("楼栋", "building").optional();
    private static final Column<String> LABEL = Column.text("房号", "label");
    private static final Column<UnitUsage> USAGE = Column.choice("用途", "usage", UnitUsage.class);
    private static final Column<String> GRADE = Column.text("服务等级", "grade").optional();
    private static final Column<Boolean> LIFT = Column.flag("有无电梯", "lift");
    private static final Column<Area> REGISTER =
            Column.area("登记面积", "register_area").optional();
    private static final Column<Area> SURVEY =
            Column.area("测绘面积", "survey_area").optional();
    private static final Column<Area> CONTRACT =
            Column.area("合同面积", "contract_area").optional();
    private static final Column<Long> SPACES = Column.integer("车位数", "spaces").optional();
    private static final long MOST_SPACES = 1000;

    UnitsTable() {
        super(
                "units",
                Text.of("房屋", "units"),
                Columns.UNIT,
                Columns.COMPLEX,
                BUILDING,
                LABEL,
                USAGE,
                GRADE,
                LIFT,
                REGISTER,
                SURVEY,
                CONTRACT,
                SPACES);
    }

    @Override
    boolean isRequired() {
        return true;
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
        Optional<String> id = row.find(Columns.UNIT);
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        String building = row.find(BUILDING).orElse("");
        Optional<String> label = row.find(LABEL);
        Optional<UnitUsage> usage = row.find(USAGE);
        String grade = row.find(GRADE).orElse("");
        Optional<Boolean> lift = row.find(LIFT);
        AreaFigures areas = new AreaFigures(row.find(REGISTER), row.find(SURVEY), row.find(CONTRACT));
        long spaces = row.find(SPACES).orElse(0L);
        if (spaces < 0 || spaces > MOST_SPACES) {
            row.reject(SPACES, Text.of("应为 0 至 1000", "should be 0 to 1000"));
        }
        id.ifPresent(known -> city.claim(row, Columns.UNIT, KIND, known));
        if (!row.isRejected()) {
            city.add(new UnitDraft(
                    good(complex),
                    new ExclusiveUnit(
                            UnitId.of(good(id)), good(complex).id(), building, good(label), good(usage), areas),
                    new RateClass(good(usage).name(), grade, good(lift)),
                    (int) spaces));
        }
    }
}
