/**
 * Public revenue (公共收益, measure 5): what counts as it, what it costs, what it may be spent on, how it is shared out,
 * handed over and published.
 *
 * <p>Start with {@link org.anju.revenue.PublicationCheck}, or with {@link org.anju.revenue.ledger.Bookkeeping} for the
 * ledger. Every figure the law leaves open is one of {@link org.anju.revenue.RevenueParameters}.
 */
@DomainStyle
package org.anju.revenue;

import org.anju.kernel.exact.DomainStyle;
