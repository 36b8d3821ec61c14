package org.anju.revenue;

import org.anju.kernel.money.Money;
import org.anju.kernel.register.UnitId;

/**
 * What a unit is paid.
 *
 * @param unit   the unit
 * @param amount how much
 */
public record Payout(UnitId unit, Money amount) {}
