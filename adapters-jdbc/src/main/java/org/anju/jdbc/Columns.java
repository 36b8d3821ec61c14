package org.anju.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.anju.kernel.time.DateRange;
import org.jdbi.v3.core.statement.SqlStatement;

/** What all tables write alike: a moment in two columns, a day, days whose open ends are null, a text that may be missing. */
final class Columns {

    /** What was recorded by the moment that {@link #bind} binds. */
    static final String KNOWN = "(recorded_second < :second OR recorded_second = :second AND recorded_nano <= :nano)";

    private Columns() {}

    /** Binds {@code second} and {@code nano}. */
    static <S extends SqlStatement<S>> S bind(S statement, Instant moment) {
        return statement.bind("second", moment.getEpochSecond()).bind("nano", moment.getNano());
    }

    /** Reads the columns {@code name_second} and {@code name_nano}. */
    static Instant moment(ResultSet row, String name) throws SQLException {
        return Instant.ofEpochSecond(row.getLong(name + "_second"), row.getInt(name + "_nano"));
    }

    /** Reads a moment that may be missing. */
    static Optional<Instant> momentIfAny(ResultSet row, String name) throws SQLException {
        return row.getObject(name + "_second") == null ? Optional.empty() : Optional.of(moment(row, name));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Reads a day that may be missing. */
    static Optional<LocalDate> dayIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** Reads the columns {@code name_from} and {@code name_to}, each open where it is null. */
    static DateRange days(ResultSet row, String name) throws SQLException {
        return DateRange.of(
                dayIfAny(row, name + "_from").orElse(LocalDate.MIN),
                dayIfAny(row, name + "_to").orElse(LocalDate.MAX));
    }

    /** Returns the day a range begins, as it is written. */
    static Optional<LocalDate> from(DateRange days) {
        return Optional.of(days.from()).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** Returns the day a range ends, as it is written. */
    static Optional<LocalDate> to(DateRange days) {
        return Optional.of(days.to()).filter(day -> !day.equals(LocalDate.MAX));
    }

    /** Reads a text that may be missing. */
    static Optional<String> textIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Reads texts in their order. */
    static ImmutableList<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .collect(toImmutableList());
    }
}
