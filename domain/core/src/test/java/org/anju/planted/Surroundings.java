package org.anju.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads what is not handed to it. */
final class Surroundings {

    private static int calls;

    Object clocks() {
        Supplier<Year> named = Year::now;
        return "" + LocalDate.now() + Instant.now() + named.get() + ZoneId.systemDefault() + Locale.getDefault();
    }

    Object chance() {
        calls++;
        System.out.println(System.nanoTime());
        return UUID.randomUUID() + System.getProperty("user.home") + Math.random();
    }

    Object defaultLanguage(String text) {
        return String.format("%d", calls)
                + "%d".formatted(calls)
                + text.toUpperCase()
                + text.toLowerCase()
                + text.getBytes().length;
    }
}
