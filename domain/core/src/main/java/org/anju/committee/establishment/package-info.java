/**
 * How a complex comes to its first assembly (首次业主大会) and its committee: whether the conditions are met, and the timeline of
 * the preparatory group (业主大会筹备组) from the application to the filing.
 *
 * <p>Start with {@link org.anju.committee.establishment.FirstAssembly} and {@link org.anju.committee.establishment.Preparation}.
 */
@DomainStyle
package org.anju.committee.establishment;

import org.anju.kernel.exact.DomainStyle;
