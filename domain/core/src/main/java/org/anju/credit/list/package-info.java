/**
 * The quarterly good and bad list (好差榜) and what follows from it (measures 3.1 and 3.2).
 *
 * <p>Start with {@link org.anju.credit.list.ListDrafting} and {@link org.anju.credit.list.ListPublication} for the list of a
 * quarter, {@link org.anju.credit.list.ListLadder} for its consequences. Scores and grades of a year stand beside it and are
 * not known here.
 */
@DomainStyle
package org.anju.credit.list;

import org.anju.kernel.exact.DomainStyle;
