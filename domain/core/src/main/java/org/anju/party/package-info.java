/**
 * Party-led governance (党建引领, measure 1): who holds which post in which body, cross-appointments between community and
 * complex, the share of party members as an aggregate, and guidance and training.
 *
 * <p>Start with {@link org.anju.party.AppointmentGraph} and {@link org.anju.party.CrossAppointmentCheck}; shares are told by
 * {@link org.anju.party.PartyShareReport}, coverage by {@link org.anju.party.TrainingCoverage}. That somebody is, or is not, a
 * party member is a field of no type here: members come as numbers, and the numbers of small groups are not told.
 */
@DomainStyle
package org.anju.party;

import org.anju.kernel.exact.DomainStyle;
