package org.anju.kernel.register;

import org.anju.kernel.area.Area;

/**
 * An area together with where it was taken from.
 *
 * @param area  the area
 * @param basis where it was taken from
 */
public record AreaFigure(Area area, AreaBasis basis) {}
