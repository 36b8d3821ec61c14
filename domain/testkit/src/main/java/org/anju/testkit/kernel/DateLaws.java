package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;

/** What must hold for quarters, ranges of days and the periods of Civil Code arts. 200-204. */
public interface DateLaws {

    /** Returns the last day of a period of calendar days, months or years. */
    default LocalDate due(LocalDate start, Term term) {
        return Periods.due(start, term);
    }

    /** Tells whether two ranges share a day. */
    default boolean overlap(DateRange one, DateRange other) {
        return one.overlaps(other);
    }

    /** The days of a quarter, and no others, are in it; the next one begins the day after. */
    @Property
    default void quartersDivideTheYear(@ForAll Quarter quarter, @ForAll @IntRange(min = -40, max = 40) int count) {
        assertThat(Quarter.of(quarter.firstDay())).isEqualTo(quarter);
        assertThat(Quarter.of(quarter.lastDay())).isEqualTo(quarter);
        assertThat(quarter.next().firstDay()).isEqualTo(quarter.lastDay().plusDays(1));
        assertThat(quarter.days().days()).isBetween(90L, 92L);
        assertThat(quarter.plus(count).plus(-count)).isEqualTo(quarter);
        assertThat(Integer.signum(quarter.plus(count).compareTo(quarter))).isEqualTo(Integer.signum(count));
        assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
    }

    /** A day is in the intersection exactly if it is in both, and ranges overlap exactly if there is such a day. */
    @Property
    default void theIntersectionHoldsTheCommonDays(
            @ForAll DateRange one, @ForAll DateRange other, @ForAll Quarter around) {
        DateRange common = one.intersection(other);
        for (LocalDate day : new LocalDate[] {one.from(), one.to(), other.from(), other.to(), around.firstDay()}) {
            assertThat(common.contains(day)).isEqualTo(one.contains(day) && other.contains(day));
        }
        assertThat(common.isEmpty()).isNotEqualTo(overlap(one, other));
        assertThat(overlap(other, one)).isEqualTo(overlap(one, other));
    }

    /** Two ranges that meet at a day share none and hold together what the whole holds. */
    @Property
    default void rangesThatMeetShareNoDay(
            @ForAll Quarter quarter,
            @ForAll @IntRange(min = 0, max = 90) int at,
            @ForAll @IntRange(max = 99) int asked) {
        LocalDate middle = quarter.firstDay().plusDays(at);
        DateRange before = DateRange.of(quarter.days().from(), middle);
        DateRange after = DateRange.of(middle, quarter.days().to());
        LocalDate day = quarter.firstDay().plusDays(asked);
        assertThat(overlap(before, after)).isFalse();
        assertThat(before.contains(day) ^ after.contains(day))
                .isEqualTo(quarter.days().contains(day));
        assertThat(before.days() + after.days()).isEqualTo(quarter.days().days());
    }

    /** A later start or a longer term never ends earlier, and the start day is not counted. */
    @Property
    default void aPeriodIsMonotone(
            @ForAll Quarter quarter, @ForAll @IntRange(max = 200) int later, @ForAll @IntRange(max = 40) int amount) {
        LocalDate start = quarter.firstDay();
        for (Term term : new Term[] {Term.days(amount), Term.months(amount), Term.years(amount)}) {
            Term longer = new Term(amount + 1, term.unit());
            assertThat(due(start.plusDays(later), term)).isAfterOrEqualTo(due(start, term));
            assertThat(due(start, longer)).isAfter(due(start, term));
        }
        assertThat(due(start, Term.days(1))).isEqualTo(start.plusDays(1));
    }

    /** A month ends on the corresponding day, or on the last day of a month that has none (art. 202). */
    @Property
    default void aMonthEndsOnTheCorrespondingDayOrTheLast(
            @ForAll Quarter quarter, @ForAll @IntRange(max = 91) int at, @ForAll @IntRange(max = 40) int months) {
        LocalDate start = quarter.firstDay().plusDays(at);
        LocalDate due = due(start, Term.months(months));
        boolean corresponding = due.getDayOfMonth() == start.getDayOfMonth();
        boolean last = due.getDayOfMonth() == due.lengthOfMonth() && due.getDayOfMonth() < start.getDayOfMonth();
        assertThat(corresponding || last).isTrue();
        assertThat((due.getYear() - start.getYear()) * 12 + due.getMonthValue() - start.getMonthValue())
                .isEqualTo(months);
    }

    /** Periods that follow each other leave no day out, count none twice, and do not drift. */
    @Property
    default void periodsFollowEachOtherWithoutDrift(
            @ForAll Quarter quarter,
            @ForAll @IntRange(max = 91) int at,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(max = 40) int index) {
        LocalDate anchor = quarter.firstDay().plusDays(at);
        DateRange period = Periods.run(anchor, months, index);
        assertThat(Periods.run(anchor, months, index + 1).from()).isEqualTo(period.to());
        assertThat(Periods.run(anchor, 12, index).from().getDayOfMonth())
                .isBetween(Math.min(28, anchor.getDayOfMonth()), anchor.getDayOfMonth());
    }
}
