package org.anju.formats.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.anju.formats.table.Reject;
import org.anju.kernel.time.DayKind;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WorkingCalendarsTest {

    private static final WorkingCalendar CHINA = WorkingCalendars.china();

    private static Validation<Seq<Reject>, WorkingCalendar> read(String content) throws IOException {
        return WorkingCalendarCsv.read("c.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theBundledCalendarCovers2004To2026() {
        assertThat(CHINA).hasToString("2004-2026");
        assertThat(CHINA.covers(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void nationalDay2024HasItsHolidayAndItsMakeUpDays() {
        assertThat(CHINA.kindOf(LocalDate.of(2024, 10, 1))).isEqualTo(DayKind.HOLIDAY);
        assertThat(CHINA.occasionOf(LocalDate.of(2024, 10, 1))).isEqualTo("国庆节");
        assertThat(CHINA.kindOf(LocalDate.of(2024, 9, 29))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(CHINA.kindOf(LocalDate.of(2024, 10, 12))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(CHINA.nextWorkingDayOnOrAfter(LocalDate.of(2024, 10, 1))).isEqualTo(LocalDate.of(2024, 10, 8));
    }

    @Test
    void thirtyWorkingDaysFromTheEndOfJuly2024EndInSeptember() {
        assertThat(CHINA.plusWorkingDays(LocalDate.of(2024, 7, 31), 30)).isEqualTo(LocalDate.of(2024, 9, 11));
    }

    @Test
    void aFileOfOneYearCoversThatYear() throws IOException {
        assertThat(read("日期,类别,节日\n2027-01-01,HOLIDAY,元旦\n").get()).hasToString("2027-2027");
    }

    @Test
    void everyBadRowIsNamedAndNothingIsHalfRead() throws IOException {
        assertThat(read("""
                                date,kind,occasion
                                2027-01-01,HOLIDAY,元旦
                                2027-01-01,HOLIDAY,元旦
                                2027-13-01,HOLIDAY,元旦
                                2027-01-04,MAKE_UP_WORKDAY,元旦
                                2027-01-03,WEEKEND,元旦
                                2027-01-02,REST,元旦
                                """).getError())
                .extracting(Reject::line, Reject::column)
                .containsExactly(
                        tuple(3L, "date"), tuple(4L, "date"), tuple(5L, "date"), tuple(6L, "kind"), tuple(7L, "kind"));
    }

    @Test
    void aYearBetweenWithoutADayIsMissingAndAnEmptyFileIsNoCalendar() throws IOException {
        assertThat(read("date,kind,occasion\n2027-01-01,HOLIDAY,元旦\n2029-01-01,HOLIDAY,元旦\n")
                        .getError())
                .extracting(Reject::value)
                .containsExactly("2028");
        assertThat(read("date,kind,occasion\n").getError()).hasSize(1);
        assertThat(read("").getError()).hasSize(1);
    }
}
