package org.anju.kernel.register;

import com.google.common.collect.ImmutableSet;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * The part of a complex whose owners bear a cost (列支范围) and alone decide on it: one building, some units.
 *
 * @param text      what a notice calls it
 * @param buildings the buildings in it, as {@link ExclusiveUnit#building()} writes them
 * @param units     single units in it beside those
 */
public record CostBearingRange(Text text, ImmutableSet<String> buildings, ImmutableSet<UnitId> units) implements Named {

    /** The whole complex. */
    public static final CostBearingRange WHOLE =
            new CostBearingRange(Text.of("全体业主", "the whole complex"), ImmutableSet.of(), ImmutableSet.of());

    /** Returns the range of one building. */
    public static CostBearingRange building(String building) {
        return new CostBearingRange(Text.same(building), ImmutableSet.of(building), ImmutableSet.of());
    }

    /** Returns the range of the given units. */
    public static CostBearingRange units(Text text, Iterable<UnitId> units) {
        return new CostBearingRange(text, ImmutableSet.of(), ImmutableSet.copyOf(units));
    }

    /** Tells whether {@code unit} is in the range; with neither buildings nor units named, every one is. */
    public boolean covers(ExclusiveUnit unit) {
        return (buildings.isEmpty() && units.isEmpty())
                || buildings.contains(unit.building())
                || units.contains(unit.id());
    }
}
