/**
 * Days, quarters, periods and working days under Civil Code arts. 200-204, and the two time axes of every fact.
 *
 * <p>Start with {@link org.anju.kernel.time.AsOf}, and with {@link org.anju.kernel.time.Periods} for due days. Nothing here
 * reads a clock: a day is always an argument.
 */
package org.anju.kernel.time;
