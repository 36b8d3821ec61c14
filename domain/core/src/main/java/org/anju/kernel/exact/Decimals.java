package org.anju.kernel.exact;

import java.math.BigDecimal;

/** Reads decimal texts of a length people write. */
public final class Decimals {

    /** More characters than any amount, area or share has; a million digits would take seconds to read. */
    public static final int LONGEST = 100;

    private Decimals() {}

    /**
     * Reads a decimal such as {@code "-1234.50"}; an exponent is read too, and computed with only by whoever asks for it.
     *
     * @throws NumberFormatException if it is none, or longer than {@value #LONGEST} characters
     */
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("longer than " + LONGEST + " characters");
        }
        return new BigDecimal(text);
    }
}
