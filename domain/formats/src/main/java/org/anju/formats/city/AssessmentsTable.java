package org.anju.formats.city;

import java.util.Optional;
import org.anju.city.Assessment;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.Quarter;

/** What the checks of a quarter found in each complex (季度检查). */
final class AssessmentsTable extends Table {

    private static final Column<Points> SCORE =
            Column.of("得分", "score", Text.of("应为得分", "should be a score"), Points::of);
    private static final Column<Long> SAMPLE = Column.integer("检查次数", "sample");
    private static final Column<Long> COMPLAINTS =
            Column.integer("投诉数", "complaints").optional();

    AssessmentsTable() {
        super(
                "assessments",
                Text.of("季度检查", "quarterly checks"),
                Columns.QUARTER,
                Columns.COMPLEX,
                Columns.PROVIDER,
                SCORE,
                SAMPLE,
                COMPLAINTS);
    }

    @Override
    void read(Row row, CityDraft city) {
        Optional<Quarter> quarter = row.find(Columns.QUARTER);
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<ProviderId> provider = city.provider(row, Columns.PROVIDER);
        Optional<Points> score = row.find(SCORE);
        Optional<Long> sample = row.find(SAMPLE);
        Optional<Long> complaints = row.find(COMPLAINTS);
        if (!row.isRejected()) {
            city.claim(row, Columns.QUARTER, "assessment", good(complex).id() + "/" + good(quarter));
        }
        if (!row.isRejected()) {
            city.add(new Assessment(
                    good(quarter), good(complex).id(), good(provider), good(score), good(sample), complaints));
        }
    }
}
