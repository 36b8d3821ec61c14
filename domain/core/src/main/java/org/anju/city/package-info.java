/**
 * The city as a whole: every measure applied to every complex and provider, and what one fact causes elsewhere.
 *
 * <p>Start with {@link org.anju.city.QuarterReview}. This is the only package that may know several measures; nothing
 * imports it.
 */
@DomainStyle
package org.anju.city;

import org.anju.kernel.exact.DomainStyle;
