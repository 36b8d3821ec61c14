package org.anju.formats.calendar;

import com.google.common.collect.ImmutableSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.formats.csv.CsvSource;
import org.anju.formats.table.Column;
import org.anju.formats.table.Reject;
import org.anju.formats.table.Row;
import org.anju.formats.table.TableReader;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DayKind;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Reads a working calendar from a CSV file with the columns 日期/date, 类别/kind ({@code HOLIDAY} or
 * {@code MAKE_UP_WORKDAY}) and 节日/occasion: one row a day that is not what its weekday says, or has a name.
 *
 * <p>The calendar covers the years from that of the first day to that of the last. A calendar is whole or it is none: one
 * bad row, or a year between without a row, rejects the file.
 */
public final class WorkingCalendarCsv {

    private static final Column<LocalDate> DATE = Column.day("日期", "date");
    private static final Column<DayKind> KIND = Column.choice("类别", "kind", DayKind.class);
    private static final Column<String> OCCASION = Column.text("节日", "occasion");
    private static final ImmutableSet<DayKind> STATED = ImmutableSet.of(DayKind.HOLIDAY, DayKind.MAKE_UP_WORKDAY);

    private final String file;
    private final List<Reject> rejects = new ArrayList<>();
    private final NavigableMap<LocalDate, Stated> days = new TreeMap<>();

    private record Stated(DayKind kind, String occasion) {}

    private WorkingCalendarCsv(String file) {
        this.file = file;
    }

    /**
     * Reads the calendar in {@code input}.
     *
     * @param file the name of the file in reports
     * @return the calendar, or everything that keeps the file from being one
     * @throws IOException if the input cannot be read
     */
    public static Validation<Seq<Reject>, WorkingCalendar> read(String file, InputStream input) throws IOException {
        return new WorkingCalendarCsv(file).read(input);
    }

    private Validation<Seq<Reject>, WorkingCalendar> read(InputStream input) throws IOException {
        new TableReader(file, List.of(DATE, KIND, OCCASION), rejects::add).read(CsvSource.of(input), this::add);
        if (days.isEmpty() && rejects.isEmpty()) {
            reject(Text.of("没有任何日期", "there is no day in it"), "");
        }
        if (!days.isEmpty()) {
            checkYears();
        }
        return rejects.isEmpty() ? Validation.valid(calendar()) : Validation.invalid(Vector.ofAll(rejects));
    }

    private void add(Row row) {
        Optional<LocalDate> date = row.find(DATE);
        Optional<DayKind> kind = row.find(KIND);
        Optional<String> occasion = row.find(OCCASION);
        if (row.isRejected()) {
            return;
        }
        LocalDate day = date.orElseThrow();
        DayKind stated = kind.orElseThrow();
        if (!STATED.contains(stated)) {
            row.reject(KIND, Text.of("应为 HOLIDAY 或 MAKE_UP_WORKDAY", "should be HOLIDAY or MAKE_UP_WORKDAY"));
        } else if (stated == DayKind.MAKE_UP_WORKDAY && day.getDayOfWeek().getValue() < 6) {
            row.reject(DATE, Text.of("调休上班日应为周六或周日", "a make-up working day is a Saturday or Sunday"));
        } else if (days.putIfAbsent(day, new Stated(stated, occasion.orElseThrow())) != null) {
            row.reject(DATE, Text.of("日期重复", "the day stands twice"));
        }
    }

    private void checkYears() {
        Set<Integer> known = days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        IntStream.range(days.firstKey().getYear(), days.lastKey().getYear())
                .filter(year -> !known.contains(year))
                .forEach(year -> reject(Text.of("缺少该年的安排", "the arrangement of that year is missing"), "" + year));
    }

    private void reject(Text reason, String value) {
        rejects.add(new Reject(file, 0, "", reason, value));
    }

    private WorkingCalendar calendar() {
        WorkingCalendar.Builder calendar = WorkingCalendar.ofYears(
                days.firstKey().getYear(), days.lastKey().getYear());
        days.forEach((day, stated) -> {
            if (stated.kind() == DayKind.HOLIDAY) {
                calendar.holiday(day, stated.occasion());
            } else {
                calendar.makeUpDay(day, stated.occasion());
            }
        });
        return calendar.build();
    }
}
