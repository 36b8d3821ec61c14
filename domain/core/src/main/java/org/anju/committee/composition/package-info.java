/**
 * How a committee is made up and how long it sits: size, vacancies, alternates, seats kept for later phases, term, filing,
 * renewal; of owners' committees and of property management committees.
 *
 * <p>Start with {@link org.anju.committee.composition.CommitteeComposition},
 * {@link org.anju.committee.composition.CommitteeTerms} or
 * {@link org.anju.committee.composition.ManagementCommittee}. Everything here is about numbers and days, none of it about
 * a person.
 */
@DomainStyle
package org.anju.committee.composition;

import org.anju.kernel.exact.DomainStyle;
