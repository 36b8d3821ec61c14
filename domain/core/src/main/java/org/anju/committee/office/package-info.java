/**
 * The life of a committee in one term, as a proceeding: election, filing, hand-over, meetings, posts that end, alternates,
 * by-elections, renewal.
 *
 * <p>Start with {@link org.anju.committee.office.Tenure}, and with {@link org.anju.committee.office.TenureReview} to look at one.
 * Persons are opaque ids, and only in steps and state: a duty and a public explanation hold numbers alone.
 */
@DomainStyle
package org.anju.committee.office;

import org.anju.kernel.exact.DomainStyle;
