/**
 * Measure 3, credit: the yearly evaluation of providers, the quarterly good and bad lists, and what follows from them.
 *
 * <p>Start with {@link org.anju.credit.CreditScoring} for scores and grades, {@link org.anju.credit.list.ListDrafting} and
 * {@link org.anju.credit.list.ListPublication} for the list of a quarter, {@link org.anju.credit.list.ListLadder} for its
 * consequences. Providers are enterprises and are named by their unified social credit code; nobody who manages one is
 * ever named.
 */
@DomainStyle
package org.anju.credit;

import org.anju.kernel.exact.DomainStyle;
