package org.anju.formats.city;

import java.util.ArrayList;
import java.util.List;
import org.anju.city.Holding;
import org.anju.fee.MeterReading;
import org.anju.fee.RateClass;
import org.anju.fee.StatedArea;
import org.anju.fee.Tenure;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;
import org.anju.kernel.register.ExclusiveUnit;
import org.anju.kernel.time.DateRange;

/**
 * A unit while it is read.
 *
 * @param complex   the complex it stands in
 * @param unit      the unit
 * @param rateClass what decides its price
 * @param spaces    how many parking spaces it pays for
 * @param holdings  who held it
 * @param vacancies when nobody lived there
 * @param readings  what its meters counted
 */
record UnitDraft(
        ComplexDraft complex,
        ExclusiveUnit unit,
        RateClass rateClass,
        int spaces,
        List<Holding> holdings,
        List<Vacancy> vacancies,
        List<MeterReading> readings) {

    UnitDraft(ComplexDraft complex, ExclusiveUnit unit, RateClass rateClass, int spaces) {
        this(complex, unit, rateClass, spaces, new ArrayList<>(1), new ArrayList<>(0), new ArrayList<>(0));
    }

    /** Tells whether somebody else already holds it on a day of {@code days}. */
    boolean isHeld(DateRange days) {
        return holdings.stream().anyMatch(holding -> holding.days().overlaps(days));
    }

    /** Returns what its bill depends on. */
    UnitFacts billing() {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.unit(unit.id())
                .rateClass(rateClass)
                .certificateArea(unit.areas().register().map(StatedArea::of))
                .contractArea(unit.areas().contract().map(StatedArea::of))
                .spaces(spaces)
                .readings(readings);
        holdings.stream()
                .sorted(java.util.Comparator.comparing(
                        (Holding holding) -> holding.days().from()))
                .forEach(holding -> facts.addTenure(new Tenure(
                        holding.days(),
                        holding.standing(),
                        holding.ownership().owners().get(0))));
        vacancies.stream().findFirst().ifPresent(facts::vacancy);
        return facts.build();
    }
}
