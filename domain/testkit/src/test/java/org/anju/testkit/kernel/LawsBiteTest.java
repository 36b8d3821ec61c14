package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anju.kernel.area.Area;
import org.anju.kernel.deadline.ClockRun;
import org.anju.kernel.deadline.DeadlineClock;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.exact.Rounding;
import org.anju.kernel.money.Money;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.seal.InclusionProof;
import org.anju.kernel.seal.MerkleTree;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Quarter;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The mistakes found in real programs, one each: a law must find it. */
class LawsBiteTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofYears(2024, 2024)
            .holiday(LocalDate.parse("2024-05-01"), "劳动节")
            .makeUpDay(LocalDate.parse("2024-04-28"), "劳动节")
            .build();

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void aShareInFloatingPoint() {
        RatioLaws floating = new RatioLaws() {
            @Override
            public boolean isReached(Ratio share, long part, long whole) {
                return (double) part / whole >= (double) share.numerator() / share.denominator();
            }
        };
        Ratio share = Ratio.of(2, 3);
        finds(() -> floating.theAnswersAreThoseOfUnlimitedArithmetic(
                share, 6_000_000_000_000_000_001L, 9_000_000_000_000_000_002L));
    }

    @Test
    void aProductThatWraps() {
        RatioLaws wrapping = new RatioLaws() {
            @Override
            public boolean isReached(Ratio share, long part, long whole) {
                return part * share.denominator() >= whole * share.numerator();
            }
        };
        finds(() -> wrapping.theAnswersAreThoseOfUnlimitedArithmetic(
                Ratio.of(2, 3), 3_200_000_000_000_000_000L, 4_500_000_000_000_000_000L));
    }

    @Test
    void aThresholdThatTakesExactlyTheShareForMore() {
        RatioLaws confused = new RatioLaws() {
            @Override
            public boolean isExceeded(Ratio share, long part, long whole) {
                return share.isReachedBy(part, whole);
            }

            @Override
            public long leastReaching(Ratio share, long whole) {
                return share.of(whole, Rounding.HALF_UP);
            }

            @Override
            public long leastExceeding(Ratio share, long whole) {
                return share.leastReaching(whole);
            }
        };
        finds(() -> confused.exactlyTheShareReachesAndDoesNotExceed(Ratio.of(1, 2), 7));
        finds(() -> confused.theLeastPartIsTheLeast(Ratio.of(2, 3), 416));
        finds(() -> confused.theLeastPartIsTheLeast(Ratio.of(1, 2), 10));
    }

    @Test
    void aSplitThatRoundsEveryPart() {
        LargestRemainderLaws naive = new LargestRemainderLaws() {
            @Override
            public long[] split(long total, long... weights) {
                long sum = Arrays.stream(weights).sum();
                return Arrays.stream(weights)
                        .map(weight -> Math.round((double) total * weight / sum))
                        .toArray();
            }
        };
        finds(() -> naive.thePartsSumToTheTotal(100, List.of(1L, 1L, 1L)));
    }

    @Test
    void aSplitThatGivesTheRestToOne() {
        LargestRemainderLaws unfair = new LargestRemainderLaws() {
            @Override
            public long[] split(long total, long... weights) {
                long sum = Arrays.stream(weights).sum();
                long[] parts = Arrays.stream(weights)
                        .map(weight -> total * weight / sum)
                        .toArray();
                parts[0] += total - Arrays.stream(parts).sum();
                return parts;
            }
        };
        finds(() -> unfair.eachPartIsLessThanOneUnitFromItsShare(5, List.of(1L, 1L, 1L)));
        finds(() -> unfair.aLargerWeightDoesNotGetLess(5, List.of(1L, 2L, 2L, 2L)));
    }

    @Test
    void aSplitThatRemembersTheOrderOfRows() {
        LargestRemainderLaws turning = new LargestRemainderLaws() {
            private int turn;

            @Override
            public long[] split(long total, long... weights) {
                long[] parts = new long[weights.length];
                parts[turn++ % weights.length] = total;
                return parts;
            }
        };
        finds(() -> turning.theOrderOfRowsDoesNotMatterOnceSorted(10, List.of(1, 1), new Random(1)));
    }

    @Test
    void moneyThatWrapsOrRoundsTwice() {
        MoneyLaws careless = new MoneyLaws() {
            @Override
            public Money plus(Money one, Money other) {
                return Money.ofFen(one.fen() + other.fen());
            }

            @Override
            public Money share(Money amount, Ratio share, Rounding rounding) {
                return Money.ofFen(Math.round(amount.fen() * ((double) share.numerator() / share.denominator())));
            }

            @Override
            public Money price(UnitPrice price, Area area, Rounding rounding) {
                long fenPerMetre = rounding.divide(price.micros(), UnitPrice.MICROS_PER_FEN);
                return Money.ofFen(rounding.divide(fenPerMetre * area.hundredths(), 100));
            }
        };
        finds(() -> careless.aSumIsExactOrAnError(Long.MAX_VALUE, 1));
        finds(() -> careless.aShareIsTheExactOneRoundedAsAsked(Money.yuan("0.01"), Ratio.of(1, 2), Rounding.DOWN));
        finds(() -> careless.aPriceTimesAnAreaIsRoundedOnce(
                UnitPrice.yuan("1.275"), Area.squareMetres("100"), Rounding.HALF_UP));
        MoneyLaws backwards = new MoneyLaws() {
            @Override
            public Money price(UnitPrice price, Area area, Rounding rounding) {
                return price.times(area, rounding).negated();
            }
        };
        finds(() -> backwards.aPriceIsMonotone(UnitPrice.yuan("1"), Area.squareMetres("1"), Area.squareMetres("2")));
    }

    @Test
    void daysCountedFromTheFirstOrMonthsOfThirtyDays() {
        DateLaws eager = new DateLaws() {
            @Override
            public LocalDate due(LocalDate start, Term term) {
                return Periods.due(start, term).minusDays(1);
            }

            @Override
            public boolean overlap(DateRange one, DateRange other) {
                return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
            }
        };
        DateLaws thirty = new DateLaws() {
            @Override
            public LocalDate due(LocalDate start, Term term) {
                return term.unit() == Term.Unit.MONTHS ? start.plusDays(30L * term.amount()) : Periods.due(start, term);
            }
        };
        Quarter quarter = Quarter.of(2024, 1);
        finds(() -> eager.aPeriodIsMonotone(quarter, 1, 1));
        finds(() -> eager.rangesThatMeetShareNoDay(quarter, 30, 30));
        finds(() -> eager.theIntersectionHoldsTheCommonDays(Quarter.of(2023, 4).days(), quarter.days(), quarter));
        finds(() -> thirty.aMonthEndsOnTheCorrespondingDayOrTheLast(quarter, 9, 3));
    }

    @Test
    void aCalendarThatKnowsWeekendsOnlyOrCountsTheDayOfReceipt() {
        WorkingCalendarLaws weekends = new WorkingCalendarLaws() {
            @Override
            public LocalDate plusWorkingDays(WorkingCalendar calendar, LocalDate day, int count) {
                LocalDate at = day;
                for (int left = count; left > 0; ) {
                    at = at.plusDays(1);
                    left -= at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
                }
                return at;
            }
        };
        WorkingCalendarLaws dayOne = new WorkingCalendarLaws() {
            @Override
            public int workingDaysBetween(WorkingCalendar calendar, LocalDate from, LocalDate to) {
                return calendar.workingDaysBetween(from.minusDays(1), to);
            }
        };
        int thirtiethOfApril = 120;
        finds(() -> weekends.theAnswerIsThatOfALoop(CALENDAR, thirtiethOfApril, 1));
        finds(() -> weekends.aLimitIsAWorkingDayAndMonotone(CALENDAR, thirtiethOfApril, 1, 1));
        finds(() -> dayOne.theAnswerIsThatOfALoop(CALENDAR, thirtiethOfApril, 5));
    }

    @Test
    void aPauseThatCountsWeekendsTwice() {
        DeadlineClockLaws twice = new DeadlineClockLaws() {
            @Override
            public ClockRun run(DeadlineClock clock, WorkingCalendar calendar) {
                ClockRun run = DeadlineClock.of(clock.term(), clock.events().subList(0, 1))
                        .run(calendar, false);
                long paused = clock.events().size() < 3
                        ? 0
                        : clock.events()
                                .get(1)
                                .at()
                                .until(clock.events().get(2).at(), java.time.temporal.ChronoUnit.DAYS);
                return new ClockRun(
                        clock, run.limit().map(limit -> limit.plusDays(paused)), run.days(), run.missingYear());
            }
        };
        finds(() -> twice.aPauseMovesAWorkingDayLimitByItsWorkingDays(CALENDAR, 14, 10, 4, 4));
    }

    @Test
    void aClockThatTakesEventsAsTheyComeOrLosesADay() {
        DeadlineClockLaws hasty = new DeadlineClockLaws() {
            private int turn;

            @Override
            public ClockRun run(DeadlineClock clock, WorkingCalendar calendar) {
                ClockRun run = clock.run(calendar, false);
                return new ClockRun(
                        clock,
                        run.limit().map(limit -> limit.minusDays(turn++)),
                        run.days().isEmpty()
                                ? run.days()
                                : run.days().subList(1, run.days().size()),
                        run.missingYear());
            }
        };
        DeadlineClock clock =
                DeadlineClock.startedAt(LocalDate.parse("2024-04-01").atStartOfDay(), Term.days(3));
        hasty.run(clock, CALENDAR);
        finds(() -> hasty.everyClockRunsAndItsProofHasEachDayOnce(clock, CALENDAR, false));
        finds(() -> hasty.theOrderOfEventsDoesNotMatter(clock, CALENDAR, new Random(1)));
        finds(() -> hasty.theDueTimeIsMonotoneInTheReceipt(CALENDAR, Term.days(3), 10, 0));
    }

    @Test
    void aSealThatForgetsOrderBoundariesOrTheLeaf() {
        SealLaws adding = new SealLaws() {
            @Override
            public Digest root(List<byte[]> entries) {
                byte[] sum = new byte[Digest.SIZE];
                for (byte[] entry : entries) {
                    byte[] leaf = Digest.ofLeaf(entry).toBytes();
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += leaf[i];
                    }
                }
                return Digest.of(sum);
            }
        };
        SealLaws joining = new SealLaws() {
            @Override
            public byte[] bytes(List<String> fields) {
                return String.join("", fields).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        };
        SealLaws trusting = new SealLaws() {
            @Override
            public boolean verifies(InclusionProof proof, Digest leaf, Digest root) {
                return true;
            }
        };
        finds(() -> adding.anyChangeIsFound(List.of(List.of("a"), List.of("b")), 0, 1));
        finds(() -> joining.nothingMovesOverABoundary("ab", "c"));
        MerkleTree tree = MerkleTree.ofEntries(List.of(new byte[] {1}, new byte[] {2}));
        finds(() -> trusting.aMemberCanBeShownAndNothingElse(tree, 0, 2, Digest.EMPTY));
    }
}
