package org.anju.revenue;

import org.anju.kernel.area.Area;
import org.anju.kernel.register.UnitId;

/**
 * A unit that shares in a distribution.
 *
 * @param unit the unit
 * @param area its exclusive area
 */
public record UnitArea(UnitId unit, Area area) {}
