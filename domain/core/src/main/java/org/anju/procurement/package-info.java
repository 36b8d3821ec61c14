/**
 * How a provider is selected and dismissed: the tender (前期物业管理招标投标) from its form to the filings, the dismissal (解聘) by the
 * owners from their vote to the hand-over, and two questions they rest on.
 *
 * <p>Start with {@link org.anju.procurement.Tender} and {@link org.anju.procurement.Dismissal}; the questions are {@link
 * org.anju.procurement.FormChoice} and {@link org.anju.procurement.NoticePeriod}.
 */
@DomainStyle
package org.anju.procurement;

import org.anju.kernel.exact.DomainStyle;
