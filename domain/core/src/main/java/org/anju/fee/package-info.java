/**
 * Fees: what a unit owes and who pays it, whether a charge is lawful, and what may be done to collect (measure 4).
 *
 * <p>Start with {@link org.anju.fee.Billing}, {@link org.anju.fee.ChargeCheck} and {@link org.anju.fee.ConductGuard}. Prices
 * are facts of a {@link org.anju.fee.Tariff}; every rule about them is a parameter of the rule book, listed in
 * {@link org.anju.fee.FeeParameters}. {@link org.anju.fee.app.RunBills} bills a whole complex and keeps the bills.
 */
@DomainStyle
package org.anju.fee;

import org.anju.kernel.exact.DomainStyle;
