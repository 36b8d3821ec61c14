package org.anju.kernel.register;

import java.util.Optional;
import org.anju.kernel.area.Area;

/**
 * What is known of the exclusive area of a unit: the figures of register, survey and contract, which often differ.
 *
 * <p>One of them counts: that of the register; if the unit is not registered, the surveyed one; if it is not surveyed,
 * that of the contract (SPC-BZ art. 8, HN art. 92, GR-274 art. 23). With none of them the area stays unknown.
 *
 * @param register the area in the real-estate register
 * @param survey   the surveyed area
 * @param contract the area in the sale contract
 */
public record AreaFigures(Optional<Area> register, Optional<Area> survey, Optional<Area> contract) {

    /** No figure at all. */
    public static final AreaFigures UNKNOWN = new AreaFigures(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns the figures of a unit of which only the registered area is known. */
    public static AreaFigures registered(Area area) {
        return new AreaFigures(Optional.of(area), Optional.empty(), Optional.empty());
    }

    /** Returns the figure that counts, with its basis; empty where none is known. */
    public Optional<AreaFigure> counted() {
        for (AreaBasis basis : AreaBasis.values()) {
            Optional<Area> figure = figure(basis);
            if (figure.isPresent()) {
                return figure.map(area -> new AreaFigure(area, basis));
            }
        }
        return Optional.empty();
    }

    /** Returns the area that counts; empty where none is known. */
    public Optional<Area> area() {
        return register.or(() -> survey).or(() -> contract);
    }

    private Optional<Area> figure(AreaBasis basis) {
        return switch (basis) {
            case REGISTER -> register;
            case SURVEY -> survey;
            case CONTRACT -> contract;
        };
    }
}
