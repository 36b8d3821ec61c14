package org.anju.formats.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.assembly.JointDecisionMatter;
import org.anju.assembly.Motion;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.CostBearingRange;

/** What was put to the owners' vote; a motion with {@link ContestColumns} elects the committee. */
final class MotionsTable extends Table {

    /** What its ids are claimed as. */
    static final String KIND = "motion";

    static final Column<String> MOTION = Column.text("议题编号", "motion");
    private static final Column<JointDecisionMatter> MATTER =
            Column.choice("决定事项", "matter", JointDecisionMatter.class);
    private static final Column<String> TITLE = Column.text("议题", "title").optional();
    private static final Column<LocalDate> OPENED = Column.day("名册冻结日期", "opened_on");
    private static final Column<LocalDate> DECIDED = Column.day("决定日期", "decided_on");
    private static final Column<Instant> CLOSES =
            Columns.moment("投票截止时刻", "closes_at").optional();
    private static final Column<String> BUILDING =
            Column.text("表决范围楼栋", "building").optional();

    MotionsTable() {
        super(
                "motions",
                Text.of("表决事项", "motions"),
                MOTION,
                Columns.COMPLEX,
                MATTER,
                TITLE,
                OPENED,
                DECIDED,
                CLOSES,
                BUILDING,
                ContestColumns.SEATS,
                ContestColumns.NOMINEES,
                ContestColumns.WITHDRAWN,
                ContestColumns.INELIGIBLE,
                ContestColumns.TIE_BREAK,
                ContestColumns.TIE_WINNERS);
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
        Optional<String> id = row.find(MOTION);
        Optional<ComplexDraft> complex = city.complex(row, Columns.COMPLEX);
        Optional<JointDecisionMatter> matter = row.find(MATTER);
        Optional<String> title = row.find(TITLE);
        Optional<LocalDate> opened = row.find(OPENED);
        Optional<LocalDate> decided = row.find(DECIDED);
        Optional<Instant> closes = row.find(CLOSES);
        CostBearingRange range =
                row.find(BUILDING).map(CostBearingRange::building).orElse(CostBearingRange.WHOLE);
        ContestColumns election = ContestColumns.read(row, matter);
        if (decided.isPresent()
                && opened.filter(day -> !decided.get().isBefore(day)).isEmpty()) {
            row.reject(DECIDED, Text.of("早于名册冻结日期", "before the roll was frozen"));
        }
        id.ifPresent(known -> city.claim(row, MOTION, KIND, known));
        if (!row.isRejected()) {
            Motion.Builder motion = Motion.builder();
            motion.id(good(id)).matter(good(matter)).closesAt(closes).contest(election.contest());
            title.ifPresent(words -> motion.title(Text.same(words)));
            city.add(
                    new VoteDraft(good(complex), motion.build(), range, good(opened), good(decided), election.facts()));
        }
    }
}
