package org.anju.fee.app;

import org.anju.fee.Bill;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.register.UnitId;

/**
 * A unit that got no bill, such as one without an area or a price.
 *
 * @param unit     the unit
 * @param decision why: what is missing, or what forbids it
 */
public record Unbilled(UnitId unit, Decision<Bill> decision) {}
