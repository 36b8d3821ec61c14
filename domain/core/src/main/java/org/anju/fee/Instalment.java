package org.anju.fee;

import java.time.LocalDate;
import org.anju.kernel.money.Money;

/**
 * A sum that was due on one day and paid on another.
 *
 * @param principal the sum
 * @param due       the day it was due
 * @param paid      the day it was paid, or is reckoned as of
 */
public record Instalment(Money principal, LocalDate due, LocalDate paid) {}
