package org.anju.city;

import static org.anju.city.CityExamples.ANN;
import static org.anju.city.CityExamples.BOB;
import static org.anju.city.CityExamples.FIRM;
import static org.anju.city.CityExamples.OTHER;
import static org.anju.city.CityExamples.complex;
import static org.anju.city.CityExamples.day;
import static org.anju.city.CityExamples.held;
import static org.assertj.core.api.Assertions.assertThat;

import org.anju.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class ComplexFactsTest {

    private static final DateRange OCTOBER = DateRange.closed(day("2024-10-01"), day("2024-10-31"));
    private static final DateRange SINCE_NOVEMBER = DateRange.from(day("2024-11-01"));

    @Test
    void aUnitBelongsToWhoHeldItThatDay() {
        Holding anns = held("1", ANN, OCTOBER);
        Holding bobs = held("1", BOB, SINCE_NOVEMBER);
        Holding other = held("2", ANN, DateRange.ALWAYS);
        ComplexFacts complex = complex("C1").addHoldings(anns, bobs, other).build();

        assertThat(complex.ownershipsOn(day("2024-09-30"))).containsExactly(other.ownership());
        assertThat(complex.ownershipsOn(day("2024-10-01"))).containsExactly(anns.ownership(), other.ownership());
        assertThat(complex.ownershipsOn(day("2024-10-31"))).containsExactly(anns.ownership(), other.ownership());
        assertThat(complex.ownershipsOn(day("2024-11-01"))).containsExactly(bobs.ownership(), other.ownership());
        assertThat(complex("C2").build().ownershipsOn(day("2024-11-01"))).isEmpty();
    }

    @Test
    void aComplexIsServedByTheFirstNamedForTheDayOrByNobody() {
        ComplexFacts complex = complex("C1")
                .addServices(new Service(FIRM, OCTOBER))
                .addServices(new Service(OTHER, DateRange.until(day("2024-10-02"))))
                .build();

        assertThat(complex.providerOn(day("2024-09-30"))).contains(OTHER);
        assertThat(complex.providerOn(day("2024-10-01"))).contains(FIRM);
        assertThat(complex.providerOn(day("2024-10-31"))).contains(FIRM);
        assertThat(complex.providerOn(day("2024-11-01"))).isEmpty();
    }
}
