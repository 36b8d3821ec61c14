package org.anju.revenue.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * The number of an account, such as {@code 1002.01}: four digits of the heading, two of the account under it.
 *
 * @param value the digits with the point
 */
public record AccountCode(String value) implements Comparable<AccountCode> {

    private static final int POINT = 4;
    private static final int LENGTH = 7;

    /** Throws if it is not written so. */
    public AccountCode {
        checkArgument(isWellFormed(value), "not an account number such as 1002.01: %s", value);
    }

    /** Returns the code {@code value}. */
    public static AccountCode of(String value) {
        return new AccountCode(value);
    }

    /** Returns the code {@code value}; empty if it is not written so. */
    public static Optional<AccountCode> find(String value) {
        return isWellFormed(value) ? Optional.of(new AccountCode(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        if (value.length() != LENGTH || value.charAt(POINT) != '.') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (i != POINT && (value.charAt(i) < '0' || value.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Returns the four digits of the heading. */
    public String heading() {
        return value.substring(0, POINT);
    }

    /** Returns the two digits under the heading. */
    public String number() {
        return value.substring(POINT + 1);
    }

    @Override
    public int compareTo(AccountCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the code as it is written. */
    @Override
    public String toString() {
        return value;
    }
}
