package org.anju.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void aDayIsOneOfTheCalendarPeopleUse() {
        Column<LocalDate> day = Column.day("日期", "day");

        assertThat(day.parse("2026-09-30")).contains(LocalDate.of(2026, 9, 30));
        assertThat(day.parse("9999-12-31")).isPresent();
        assertThat(day.parse("+10000-01-01")).isEmpty();
        assertThat(day.parse("-0001-01-01")).isEmpty();
        assertThat(day.parse("0000-01-01")).isEmpty();
        assertThat(day.form()).isEqualTo(Column.Form.DAY);
    }

    @Test
    void whatCanBeListedIsListed() {
        assertThat(Column.choice("星期", "weekday", DayOfWeek.class).choices()).hasSize(7);
        assertThat(Column.flag("是否", "flag").optional().choices()).containsExactly("是", "否");
        assertThat(Column.money("金额", "amount").form()).isEqualTo(Column.Form.NUMBER);
        assertThat(Column.text("编号", "id").choices()).isEmpty();
    }
}
