package org.anju.fee;

import org.anju.kernel.area.Area;

/**
 * An area as a document states it. Unlike {@link Area} it may be below zero: documents err, and billing then answers
 * {@code AREA_NEGATIVE} instead of throwing.
 *
 * @param hundredths hundredths of a square metre
 */
public record StatedArea(long hundredths) {

    /** Returns an area that is known to be sound. */
    public static StatedArea of(Area area) {
        return new StatedArea(area.hundredths());
    }

    /** Tells whether no unit can have this area. */
    public boolean isNegative() {
        return hundredths < 0;
    }
}
