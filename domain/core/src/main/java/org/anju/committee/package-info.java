/**
 * The owners' committee (业主委员会): who may stand for it. How it is composed, who sits and how it meets stands in the
 * packages below, each by itself.
 *
 * <p>Start with {@link org.anju.committee.CandidateEligibility}; what it must be told of a person is a
 * {@link org.anju.committee.Candidate}. Everything said about one person is for that person and officers; the share of
 * party members is known here as a number of candidates only.
 */
@DomainStyle
package org.anju.committee;

import org.anju.kernel.exact.DomainStyle;
