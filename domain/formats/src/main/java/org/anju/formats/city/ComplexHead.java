package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.anju.city.ComplexOutline;
import org.anju.city.Service;
import org.anju.kernel.register.AreaFigures;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.register.DivisionCode;

/** What stays in memory of every complex of a city. */
final class ComplexHead {

    final ComplexId id;
    final String name;
    final DivisionCode community;
    final ComplexStage stage;
    final List<Service> services = new ArrayList<>(1);
    private ComplexOutline units;

    ComplexHead(ComplexId id, String name, DivisionCode community, ComplexStage stage) {
        this.id = id;
        this.name = name;
        this.community = community;
        this.stage = stage;
        this.units = ComplexOutline.of(id, name, ImmutableList.of());
    }

    void add(AreaFigures unit) {
        units = units.with(unit);
    }

    ComplexOutline outline() {
        return new ComplexOutline(id, name, ImmutableList.copyOf(services), units.units(), units.area());
    }
}
