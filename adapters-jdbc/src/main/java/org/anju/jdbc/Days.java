package org.anju.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.anju.kernel.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Days in two columns, in which an end that is open is null. */
final class Days {

    private Days() {}

    static @Nullable LocalDate from(DateRange days) {
        return days.from().equals(LocalDate.MIN) ? null : days.from();
    }

    static @Nullable LocalDate to(DateRange days) {
        return days.to().equals(LocalDate.MAX) ? null : days.to();
    }

    /** Reads the days out of the columns {@code name_from} and {@code name_to}. */
    static DateRange read(ResultSet row, String name) throws SQLException {
        @Nullable LocalDate from = row.getObject(name + "_from", LocalDate.class);
        @Nullable LocalDate to = row.getObject(name + "_to", LocalDate.class);
        return DateRange.of(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }
}
