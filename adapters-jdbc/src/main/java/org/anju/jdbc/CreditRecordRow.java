package org.anju.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.anju.credit.CreditRecord;
import org.anju.credit.Removal;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.DateRange;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes and reads a row of {@code anju_credit_record}. */
final class CreditRecordRow {

    static final String INSERT = """
            INSERT INTO anju_credit_record
            VALUES (:provider, :id, :second, :nano, :item, :effective, :project, :fact, :until, :points, :disclosed,
                    :penalty, :final, :summary, :objected, :objectedFrom, :objectedTo,
                    :removal, :removedOn, :removedSecond, :removedNano, :punished, :punishedFrom, :punishedTo)""";

    private CreditRecordRow() {}

    static void add(PreparedBatch row, CreditRecord record) {
        Optional<Removal> removal = record.removal();
        row.bind("provider", record.provider().code())
                .bind("id", record.id())
                .bind("second", record.recordedAt().getEpochSecond())
                .bind("nano", record.recordedAt().getNano())
                .bind("item", record.item())
                .bind("effective", record.effective())
                .bind("project", record.project().map(ComplexId::value))
                .bind("fact", record.fact())
                .bind("until", record.until())
                .bind("points", record.points().map(Points::thousandths))
                .bind("disclosed", record.disclosedFrom())
                .bind("penalty", record.penalty())
                .bind("final", record.finalFrom())
                .bind("summary", record.summaryPenaltyOnPerson())
                .bind("removal", removal.map(end -> end.kind().name()))
                .bind("removedOn", removal.map(Removal::on))
                .bind("removedSecond", removal.map(end -> end.recordedAt().getEpochSecond()))
                .bind("removedNano", removal.map(end -> end.recordedAt().getNano()));
        days(row, "objected", record.objection());
        days(row, "punished", record.punishmentListed());
        row.add();
    }

    private static void days(PreparedBatch row, String name, Optional<DateRange> days) {
        row.bind(name, days.isPresent())
                .bind(name + "From", days.flatMap(Columns::from))
                .bind(name + "To", days.flatMap(Columns::to));
    }

    static CreditRecord read(ResultSet row) throws SQLException {
        CreditRecord.Builder record = CreditRecord.builder();
        return record.provider(ProviderId.of(row.getString("provider")))
                .id(row.getString("id"))
                .recordedAt(Columns.moment(row, "recorded"))
                .item(row.getString("item"))
                .effective(Columns.day(row, "effective"))
                .project(Columns.textIfAny(row, "project").map(ComplexId::of))
                .fact(row.getString("fact"))
                .until(Columns.dayIfAny(row, "until"))
                .points(Optional.ofNullable(row.getObject("points", Long.class)).map(Points::ofThousandths))
                .disclosedFrom(Columns.day(row, "disclosed_from"))
                .penalty(row.getBoolean("penalty"))
                .finalFrom(Columns.dayIfAny(row, "final_from"))
                .summaryPenaltyOnPerson(row.getBoolean("summary_person"))
                .objection(days(row, "objected", "objection"))
                .removal(removal(row))
                .punishmentListed(days(row, "punished", "punished"))
                .build();
    }

    private static Optional<Removal> removal(ResultSet row) throws SQLException {
        Optional<String> kind = Columns.textIfAny(row, "removal");
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Removal(
                        Removal.Kind.valueOf(kind.get()),
                        Columns.day(row, "removed_on"),
                        Columns.moment(row, "removed")));
    }

    private static Optional<DateRange> days(ResultSet row, String is, String name) throws SQLException {
        return row.getBoolean(is) ? Optional.of(Columns.days(row, name)) : Optional.empty();
    }
}
