package org.anju.kernel.register;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A provider (物业服务人), known by its unified social credit code (统一社会信用代码, GB 32100) with a correct check
 * digit; the Henan social credit regulation keys organisations by it (art. 16).
 *
 * @param code the eighteen characters
 */
public record ProviderId(String code) implements Comparable<ProviderId> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;

    /** Throws if the code is malformed or its check digit is wrong. */
    public ProviderId {
        checkArgument(isValid(code), "not a unified social credit code with a correct check digit: %s", code);
    }

    /** Returns the provider with the given code. */
    public static ProviderId of(String code) {
        return new ProviderId(code);
    }

    /** Tells whether {@code code} has eighteen characters of the standard's alphabet and a correct check digit. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && checkDigit(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /** Returns the check digit for the first seventeen characters of a code. */
    public static char checkDigit(String body) {
        checkArgument(body.length() == LENGTH - 1, "seventeen characters come before the check digit: %s", body);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            int value = ALPHABET.indexOf(body.charAt(i));
            checkArgument(value >= 0, "not a character of a unified social credit code: %s", body.charAt(i));
            sum += value * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public int compareTo(ProviderId other) {
        return code.compareTo(other.code);
    }

    /** Returns the eighteen characters. */
    @Override
    public String toString() {
        return code;
    }
}
