package org.anju.fee;

/**
 * What decides a unit's price: its usage class, its service grade and whether a lift serves it.
 *
 * @param usage the usage class the contract names, such as {@code RESIDENTIAL}; never guessed from another
 * @param grade the service grade, such as {@code 甲}; empty where there are none
 * @param lift  whether a lift serves it
 */
public record RateClass(String usage, String grade, boolean lift) {

    /** Any unit whatever: the class of prices that do not depend on it. */
    public static final RateClass ANY = new RateClass("*", "", false);

    /** Returns {@code RESIDENTIAL/甲/lift}, for lists of what is missing. */
    @Override
    public String toString() {
        return usage + (grade.isEmpty() ? "" : "/" + grade) + (lift ? "/lift" : "");
    }
}
