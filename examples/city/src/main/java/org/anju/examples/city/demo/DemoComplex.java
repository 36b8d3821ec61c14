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
     * A made-up unit; its texts are made when they are asked for, so that a million of them need little memory.
     *
     * @param complex the complex it stands in
     * @param number  its number there, from 1
     * @param person  the number of the person who holds it
     * @param area    its area in hundredths of a square metre
     * @param votes   whether a ballot is issued for it; parking spaces are no dwellings
     */
    record DemoUnit(String complex, int number, int person, int area, boolean votes) {

        /** Returns its id. */
        String id() {
            return complex + "-" + DemoProviders.padded(number, 4);
        }

        /** Returns who holds it. */
        String owner() {
            return "P-" + complex + "-" + DemoProviders.padded(person, 4);
        }
    }

    /** Tells whether a provider serves it. */
    boolean isServed() {
        return !provider.isEmpty();
    }
}
