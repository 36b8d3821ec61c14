package org.anju.examples.city.demo;

import java.util.List;
import java.util.Random;

/** Chance from a seed; the same seed gives the same city on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        // java.util.Random is specified to the bit, so that no platform gives another city
        random = new Random(seed);
    }

    /** Returns a number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Tells, in {@code percent} of cases, yes. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns one of {@code choices}. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns a number with two decimals from {@code low} to {@code high} hundredths. */
    String hundredths(int low, int high) {
        int value = between(low, high);
        return value / 100 + "." + (value % 100 < 10 ? "0" : "") + value % 100;
    }
}
