package org.anju.formats.city;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.CalendarText;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Quarter;

/** Columns that several tables have. */
final class Columns {

    static final Column<String> COMPLEX = Column.text("小区编号", "complex");
    static final Column<String> UNIT = Column.text("房屋编号", "unit");
    static final Column<ProviderId> PROVIDER = Column.of(
            "统一社会信用代码",
            "provider",
            Text.of("应为校验位正确的18位统一社会信用代码", "should be a unified social credit code with a correct check digit"),
            ProviderId::of);
    static final Column<Quarter> QUARTER =
            Column.of("季度", "quarter", Text.of("应为季度，如 2026Q3", "should be a quarter such as 2026Q3"), Quarter::parse);
    static final Column<LocalDate> FROM = Column.day("起始日期", "from");
    static final Column<LocalDate> TO = Column.day("截止日期（不含）", "to").optional();

    /** A semicolon of either keyboard; nobody tells the two apart on paper. */
    private static final Splitter LIST =
            Splitter.on(CharMatcher.anyOf(";；")).trimResults().omitEmptyStrings();

    private Columns() {}

    /** Returns a column of moments. */
    static Column<Instant> moment(String zh, String en) {
        return Column.of(
                zh,
                en,
                Text.of("应为时刻，如 2026-10-08T01:00:00Z", "should be a moment such as 2026-10-08T01:00:00Z"),
                CalendarText::moment);
    }

    /** Returns a column of lists, their elements separated by semicolons. */
    static Column<ImmutableList<String>> list(String zh, String en) {
        return list(zh, en, Text.of("应为以分号分隔的列表", "should be a list separated by semicolons"));
    }

    /** Returns a column of lists, their elements separated by semicolons; {@code expected} says what they are. */
    static Column<ImmutableList<String>> list(String zh, String en, Text expected) {
        return Column.of(zh, en, expected, field -> ImmutableList.copyOf(LIST.split(field)));
    }

    /** Returns the days from {@link #FROM} to {@link #TO}; rejects a row that ends before it begins. */
    static Optional<DateRange> days(Row row) {
        Optional<LocalDate> from = row.find(FROM);
        LocalDate to = row.find(TO).orElse(LocalDate.MAX);
        if (from.isPresent() && to.isBefore(from.get())) {
            row.reject(TO, Text.of("截止早于起始", "the end is before the beginning"));
            return Optional.empty();
        }
        return from.map(first -> DateRange.of(first, to));
    }
}
