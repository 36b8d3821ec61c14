package org.anju.assembly;

import org.anju.kernel.area.Area;

/**
 * The least that carries a motion: who must take part, and who must approve if exactly so many do.
 *
 * @param participation what must take part
 * @param ordinary      what must then approve an ordinary matter
 * @param special       what must then approve a special matter
 */
public record Thresholds(Least participation, Least ordinary, Least special) {

    /**
     * So much of both.
     *
     * @param heads heads
     * @param area  exclusive area
     */
    public record Least(long heads, Area area) {}
}
