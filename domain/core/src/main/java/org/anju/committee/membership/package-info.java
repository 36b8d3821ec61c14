/**
 * Who sits on an owners' committee: posts that end by themselves, removal by the owners, alternates, hand-over.
 *
 * <p>Start with {@link org.anju.committee.membership.CommitteeMembership} or
 * {@link org.anju.committee.membership.RemovalOfMember}. What is said of one person is for that person and officers; the
 * numbers are for everybody.
 */
@DomainStyle
package org.anju.committee.membership;

import org.anju.kernel.exact.DomainStyle;
