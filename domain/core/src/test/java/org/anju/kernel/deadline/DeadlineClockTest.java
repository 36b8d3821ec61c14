package org.anju.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.anju.kernel.deadline.ClockEvent.Kind;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DeadlineClockTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2024)
            .holiday(day("2024-10-01"), "国庆节")
            .holiday(day("2024-10-02"), "国庆节")
            .holiday(day("2024-10-03"), "国庆节")
            .holiday(day("2024-10-04"), "国庆节")
            .holiday(day("2024-10-07"), "国庆节")
            .makeUpDay(day("2024-10-12"), "国庆节")
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static DeadlineClock clock(Term term) {
        return DeadlineClock.startedAt(at("2024-09-30T09:00"), term);
    }

    @Test
    void everyDayIsCountedOrSaysWhyNot() {
        ClockRun run = clock(Term.workingDays(2)).run(CALENDAR, true);

        assertThat(run.due()).contains(day("2024-10-09"));
        assertThat(run.limit()).contains(at("2024-10-10T00:00"));
        assertThat(run.render(Locale.CHINA)).isEqualTo("""
                        2024年9月30日：起算当日，不计入
                        2024年10月1日：放假，不计入（国庆节）
                        2024年10月2日：放假，不计入（国庆节）
                        2024年10月3日：放假，不计入（国庆节）
                        2024年10月4日：放假，不计入（国庆节）
                        2024年10月5日：周末，不计入
                        2024年10月6日：周末，不计入
                        2024年10月7日：放假，不计入（国庆节）
                        2024年10月8日：工作日，计入
                        2024年10月9日：工作日，计入
                        到期日：2024年10月9日""");
    }

    @Test
    void aMakeUpDayIsCountedAndTheProofReadsInEnglish() {
        ClockRun run = DeadlineClock.startedAt(at("2024-10-11T09:00"), Term.workingDays(1))
                .run(CALENDAR, true);

        assertThat(run.render(Locale.ENGLISH)).isEqualTo("""
                        2024-10-11: start day, not counted
                        2024-10-12: make-up working day, counted (National Day)
                        Due day: 2024-10-12""");
    }

    @Test
    void aPauseOverAWeekendMovesTheLimitByItsWorkingDaysOnly() {
        DeadlineClock clock = DeadlineClock.startedAt(at("2024-09-02T09:00"), Term.workingDays(5))
                .pausedAt(at("2024-09-06T15:00"))
                .resumedAt(at("2024-09-10T09:00"));

        ClockRun run = clock.run(CALENDAR, true);

        assertThat(run.due()).contains(day("2024-09-11"));
        assertThat(run.count(DayMark.PAUSED)).isEqualTo(2);
        assertThat(run.count(DayMark.WEEKEND)).isEqualTo(2);
        assertThat(run.count(DayMark.WORKDAY)).isEqualTo(5);
        assertThat(run.isPaused()).isFalse();
        assertThat(run.days()).extracting(DayLine::day).doesNotHaveDuplicates();
    }

    @Test
    void aClockPausedBeforeItsEndHasNoDueDay() {
        ClockRun run = clock(Term.days(5)).pausedAt(at("2024-10-03T00:00")).run(CALENDAR, false);

        assertThat(run.isPaused()).isTrue();
        assertThat(run.due()).isEmpty();
        assertThat(run.isOverdueAt(LocalDateTime.MAX)).isFalse();
        assertThat(run.days())
                .extracting(DayLine::day)
                .containsExactly(day("2024-09-30"), day("2024-10-01"), day("2024-10-02"));
        assertThat(run.render(Locale.CHINA)).endsWith("暂停中，到期日待定");
        assertThat(run.render(Locale.ENGLISH)).endsWith("Paused; no due day yet");
    }

    @Test
    void aPauseAfterTheEndChangesNothing() {
        ClockRun run = clock(Term.days(2)).pausedAt(at("2024-10-03T00:00")).run(CALENDAR, false);

        assertThat(run.due()).contains(day("2024-10-02"));
        assertThat(run.isPaused()).isFalse();
    }

    @Test
    void calendarDaysRunThroughDaysOffAndArePutOffOnlyIfAsked() {
        assertThat(clock(Term.days(2)).run(CALENDAR, false).due()).contains(day("2024-10-02"));
        ClockRun run = clock(Term.days(2)).run(CALENDAR, true);
        assertThat(run.due()).contains(day("2024-10-08"));
        assertThat(run.count(DayMark.COUNTED)).isEqualTo(2);
        assertThat(run.count(DayMark.PUT_OFF)).isEqualTo(6);
        assertThat(DayMark.PUT_OFF.isCounted()).isFalse();
        assertThat(DayMark.COUNTED.isCounted()).isTrue();
    }

    @Test
    void aMonthWithAPauseEndsAsManyDaysLater() {
        DeadlineClock clock = DeadlineClock.startedAt(at("2024-01-31T09:00"), Term.months(1))
                .pausedAt(at("2024-02-05T09:00"))
                .resumedAt(at("2024-02-08T09:00"));

        assertThat(clock.run(CALENDAR, false).due()).contains(day("2024-03-03"));
        assertThat(clock.run(CALENDAR, true).due()).contains(day("2024-03-04"));
    }

    @Test
    void hoursStandStillOnlyWhilePaused() {
        DeadlineClock clock = clock(Term.hours(24));
        assertThat(clock.run(CALENDAR, true).limit()).contains(at("2024-10-01T09:00"));
        assertThat(clock.run(CALENDAR, true).due()).contains(day("2024-10-01"));

        DeadlineClock paused = clock.pausedAt(at("2024-09-30T10:00")).resumedAt(at("2024-10-02T10:00"));
        ClockRun run = paused.run(CALENDAR, true);
        assertThat(run.limit()).contains(at("2024-10-03T09:00"));
        assertThat(run.render(Locale.CHINA)).isEqualTo("""
                        2024年9月30日：计入
                        2024年10月1日：暂停，不计入
                        2024年10月2日：计入
                        2024年10月3日：计入
                        到期时刻：2024年10月3日 09:00""");
        assertThat(run.isOverdueAt(at("2024-10-03T09:00"))).isFalse();
        assertThat(run.isOverdueAt(at("2024-10-03T09:00:01"))).isTrue();

        ClockRun open = clock.pausedAt(at("2024-09-30T10:00")).run(CALENDAR, true);
        assertThat(open.isPaused()).isTrue();
        assertThat(open.days()).hasSize(1);
        assertThat(clock.pausedAt(at("2024-10-01T09:00")).run(CALENDAR, true).isPaused())
                .isFalse();
    }

    @Test
    void aTermOfDaysIsOverAtMidnight() {
        ClockRun run = clock(Term.days(1)).run(CALENDAR, false);

        assertThat(run.isOverdueAt(at("2024-10-01T23:59"))).isFalse();
        assertThat(run.isOverdueAt(at("2024-10-02T00:00"))).isTrue();
    }

    @Test
    void aYearTheCalendarDoesNotKnowIsNamed() {
        ClockRun run = DeadlineClock.startedAt(at("2024-12-31T09:00"), Term.workingDays(1))
                .run(CALENDAR, true);

        assertThat(run.missingYear()).contains(2025);
        assertThat(run.due()).isEmpty();
        assertThat(run.isPaused()).isFalse();
        assertThat(run.render(Locale.CHINA)).endsWith("缺少2025年工作日安排，无法计算到期日");
        DeadlineClock days = DeadlineClock.startedAt(at("2024-12-31T09:00"), Term.days(1));
        assertThat(days.run(CALENDAR, true).missingYear()).contains(2025);
        assertThat(days.run(CALENDAR, false).due()).contains(day("2025-01-01"));
    }

    @Test
    void theOrderOfEventsDoesNotMatterAndImpossibleOnesChangeNothing() {
        ImmutableList<ClockEvent> events = ImmutableList.of(
                new ClockEvent(at("2024-09-01T09:00"), Kind.PAUSE),
                new ClockEvent(at("2024-09-02T09:00"), Kind.START),
                new ClockEvent(at("2024-09-03T09:00"), Kind.RESUME),
                new ClockEvent(at("2024-09-03T10:00"), Kind.START),
                new ClockEvent(at("2024-09-04T09:00"), Kind.PAUSE),
                new ClockEvent(at("2024-09-05T09:00"), Kind.PAUSE),
                new ClockEvent(at("2024-09-06T09:00"), Kind.RESUME),
                new ClockEvent(at("2024-09-06T09:00"), Kind.PAUSE),
                new ClockEvent(at("2024-09-09T09:00"), Kind.RESUME));

        DeadlineClock clock = DeadlineClock.of(Term.workingDays(3), events);

        assertThat(clock.run(CALENDAR, true).due()).contains(day("2024-09-09"));
        assertThat(DeadlineClock.of(Term.workingDays(3), Lists.reverse(events))).isEqualTo(clock);
    }

    @Test
    void aClockThatHasNotStartedShowsNothing() {
        ClockRun run = DeadlineClock.of(Term.days(3), ImmutableList.of()).run(CALENDAR, true);

        assertThat(run.due()).isEmpty();
        assertThat(run.isPaused()).isFalse();
        assertThat(run.render(Locale.ENGLISH)).isEqualTo("Not started");
    }

    @Test
    void aChangedCalendarIsShownBeforeAndAfter() {
        WorkingCalendar changed = WorkingCalendar.ofYears(2024, 2024)
                .holiday(day("2024-09-16"), "中秋")
                .build();
        DeadlineClock clock = DeadlineClock.startedAt(at("2024-09-13T09:00"), Term.workingDays(1));

        CalendarChange change = clock.recompute(CALENDAR, changed, true);

        assertThat(change.isDueChanged()).isTrue();
        assertThat(change.before().due()).contains(day("2024-09-16"));
        assertThat(change.after().due()).contains(day("2024-09-17"));
        assertThat(change.changedDays()).containsExactly(day("2024-09-16"), day("2024-09-17"));
        assertThat(clock.recompute(CALENDAR, CALENDAR, true).isDueChanged()).isFalse();
        assertThat(clock.recompute(CALENDAR, CALENDAR, true).changedDays()).isEmpty();
    }
}
