package org.anju.formats.cases;

import java.util.Optional;

/** Numbers of persons in cases. */
final class CaseCounts {

    /** More persons than any committee or community has. */
    private static final long MOST = 1_000_000;

    private CaseCounts() {}

    /** Returns a number of persons that must be there. */
    static int of(CaseInput given, String name) {
        return bounded(given, name, given.integer(name));
    }

    /** Returns a number of persons, if it is there. */
    static Optional<Integer> find(CaseInput given, String name) {
        return given.findInteger(name).map(count -> bounded(given, name, count));
    }

    private static int bounded(CaseInput given, String name, long count) {
        if (count < 0 || count > MOST) {
            throw given.problem(name, "应在0至" + MOST + "之间", "should be from 0 to " + MOST);
        }
        return (int) count;
    }
}
