/**
 * The double-entry ledger of one complex's public revenue (公共收益): accounts, entries, quarters.
 *
 * <p>Start with {@link org.anju.revenue.ledger.Bookkeeping}, which posts, reverses and closes, and
 * {@link org.anju.revenue.ledger.Statements}, which reads a quarter off a {@link org.anju.revenue.ledger.Ledger}.
 */
@DomainStyle
package org.anju.revenue.ledger;

import org.anju.kernel.exact.DomainStyle;
