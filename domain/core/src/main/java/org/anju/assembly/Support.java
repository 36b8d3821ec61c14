package org.anju.assembly;

import java.util.OptionalLong;
import org.anju.kernel.area.Area;

/**
 * The owners who mark a nominee; either side may be unknown, and an unknown one is never taken for zero.
 *
 * @param heads heads
 * @param area  hundredths of a square metre
 */
public record Support(OptionalLong heads, OptionalLong area) {

    /** Nothing known. */
    public static final Support UNKNOWN = new Support(OptionalLong.empty(), OptionalLong.empty());

    /** Returns known support; throws if it is negative. */
    public static Support of(long heads, Area area) {
        return new Support(OptionalLong.of(heads), OptionalLong.of(area.hundredths()));
    }

    /** Throws if a side is negative. */
    public Support {
        com.google.common.base.Preconditions.checkArgument(
                heads.orElse(0) >= 0 && area.orElse(0) >= 0, "support must not be negative: %s, %s", heads, area);
    }

    /** Returns one side. */
    public OptionalLong in(Dimension dimension) {
        return dimension == Dimension.HEADS ? heads : area;
    }
}
