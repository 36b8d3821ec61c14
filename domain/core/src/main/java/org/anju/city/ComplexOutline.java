package org.anju.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.area.Area;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.register.ProviderId;

/**
 * As much of a complex as the city as a whole needs: small enough to keep for every complex of a city.
 *
 * @param id       its identity
 * @param name     its name
 * @param services who served it, and when
 * @param units    how many units it has
 * @param area     their area together; not known while that of a single one is not, nor without units
 */
public record ComplexOutline(
        ComplexId id, String name, ImmutableList<Service> services, long units, Optional<Area> area) {

    /** Returns the outline of a complex without units. */
    public static ComplexOutline of(ComplexId id, String name, ImmutableList<Service> services) {
        return new ComplexOutline(id, name, services, 0, Optional.empty());
    }

    /** Returns the outline of {@code complex}. */
    public static ComplexOutline of(ComplexFacts complex) {
        ComplexOutline outline = of(complex.id(), complex.name(), complex.services());
        for (ExclusiveUnit unit : complex.units()) {
            outline = outline.with(unit.areas());
        }
        return outline;
    }

    /** Returns the outline with one more unit. */
    public ComplexOutline with(AreaFigures unit) {
        Optional<Area> together =
                units == 0 ? unit.area() : area.flatMap(sum -> unit.area().map(sum::plus));
        return new ComplexOutline(id, name, services, units + 1, together);
    }

    /** Returns who serves it on {@code day}, if anybody does. */
    public Optional<ProviderId> providerOn(LocalDate day) {
        return Service.on(services, day);
    }
}
