package org.anju.formats.city;

import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;

/** The complexes (小区). */
final class ComplexesTable extends Table {

    private static final Column<String> NAME = Column.text("小区名称", "name");
    private static final Column<DivisionCode> COMMUNITY =
            Column.of("社区代码", "community", Text.of("应为行政区划代码", "should be the code of a division"), DivisionCode::of);
    private static final Column<ComplexStage> GOVERNANCE = Column.choice("治理形态", "governance", ComplexStage.class);

    ComplexesTable() {
        super("complexes", Text.of("小区", "complexes"), Columns.COMPLEX, NAME, COMMUNITY, GOVERNANCE);
    }

    @Override
    boolean isRequired() {
        return true;
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<String> id = row.find(Columns.COMPLEX);
        Optional<String> name = row.find(NAME);
        Optional<DivisionCode> community = row.find(COMMUNITY);
        Optional<ComplexStage> stage = row.find(GOVERNANCE);
        if (community.isPresent() && city.divisions().find(community.get()).isEmpty()) {
            row.reject(COMMUNITY, Text.of("行政区划中没有这个代码", "no division has this code"));
        }
        id.ifPresent(known -> city.claim(row, Columns.COMPLEX, "complex", known));
        if (!row.isRejected()) {
            city.add(new ComplexHead(ComplexId.of(good(id)), good(name), good(community), good(stage)));
        }
    }
}
