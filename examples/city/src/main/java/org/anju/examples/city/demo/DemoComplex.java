package org.anju.examples.city.demo;

import java.util.List;

/**
 * A made-up complex.
 *
 * @param id         its id
 * @param governance who governs it
 * @param provider   the code of its provider; empty where nobody serves it
 * @param quality    from 0 to 100; everything about it is the worse the lower this is
 * @param units      its units
 */
record DemoComplex(String id, String governance, String provider, int quality, List<DemoUnit> units) {

    /**
     * A made-up unit.
     *
     * @param id    its id
     * @param owner who holds it
     * @param area  its area in hundredths of a square metre
     * @param votes whether a ballot is issued for it; parking spaces are no dwellings
     */
    record DemoUnit(String id, String owner, int area, boolean votes) {}

    /** Tells whether a provider serves it. */
    boolean isServed() {
        return !provider.isEmpty();
    }
}
