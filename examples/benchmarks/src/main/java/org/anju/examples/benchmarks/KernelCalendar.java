package org.anju.examples.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.time.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;

/** The day that is some working days after another, over ten years. */
public class KernelCalendar extends Measured {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_650;

    private final WorkingCalendar calendar = WorkingCalendars.china();
    private final LocalDate[] days = new LocalDate[INPUTS];
    private final int[] counts = new int[INPUTS];
    private final int[] offsets = new int[INPUTS];
    private final int[] before = new int[DAYS + 200];
    private final LocalDate[] working = new LocalDate[DAYS + 200];

    /** Takes terms of three to sixty working days. */
    public KernelCalendar() {
        Random random = new Random(2);
        int found = 0;
        for (int i = 0; i < before.length; i++) {
            LocalDate day = FIRST.plusDays(i);
            if (calendar.isWorkingDay(day)) {
                working[found++] = day;
            }
            before[i] = found;
        }
        for (int i = 0; i < INPUTS; i++) {
            offsets[i] = random.nextInt(DAYS);
            days[i] = FIRST.plusDays(offsets[i]);
            counts[i] = 3 + random.nextInt(58);
        }
    }

    /** A loop over days. */
    @Benchmark
    public LocalDate peerLoop() {
        int i = next();
        LocalDate day = days[i];
        int left = counts[i];
        while (left > 0) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Two arrays that hold the answer. */
    @Benchmark
    public LocalDate limitArrays() {
        int i = next();
        return working[before[offsets[i]] + counts[i] - 1];
    }

    /** This library. */
    @Benchmark
    public LocalDate ours() {
        int i = next();
        return calendar.plusWorkingDays(days[i], counts[i]);
    }
}
