package org.anju.fee;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What a meter counted since it was last read.
 *
 * @param item        the code of the item it is charged under
 * @param readOn      the day it was read
 * @param thousandths how much, in thousandths of the meter's unit; zero or more
 */
public record MeterReading(String item, LocalDate readOn, long thousandths) {

    /** Throws if the meter ran backwards. */
    public MeterReading {
        checkArgument(thousandths >= 0, "a consumption must not be negative: %s", thousandths);
    }

    /** Returns a consumption of whole units. */
    public static MeterReading of(String item, LocalDate readOn, long units) {
        return new MeterReading(item, readOn, Math.multiplyExact(units, 1000L));
    }
}
