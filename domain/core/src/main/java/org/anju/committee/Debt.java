package org.anju.committee;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.money.Money;

/**
 * A property fee or related charge not paid when it was due.
 *
 * @param amount   how much; zero or more
 * @param due      the last day on which it could be paid in time
 * @param paid     the day it was paid; empty while it is not
 * @param disputed whether the person contests it
 */
public record Debt(Money amount, LocalDate due, Optional<LocalDate> paid, boolean disputed) {

    /** Throws if the amount is negative. */
    public Debt {
        checkArgument(!amount.isNegative(), "a debt must not be negative: %s", amount);
    }

    /** Returns an undisputed debt that is still open. */
    public static Debt open(Money amount, LocalDate due) {
        return new Debt(amount, due, Optional.empty(), false);
    }

    /** Tells whether it was overdue at the end of {@code day}. */
    public boolean isOverdueOn(LocalDate day) {
        return due.isBefore(day) && paid.map(day::isBefore).orElse(true);
    }
}
