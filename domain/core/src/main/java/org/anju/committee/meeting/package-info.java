/**
 * Meetings of a committee: who was there, how they voted, what was decided and announced.
 *
 * <p>Start with {@link org.anju.committee.meeting.CommitteeMeetings}. Members vote in person and by name; who voted and who
 * signed is for officers, the numbers are for everybody.
 */
@DomainStyle
package org.anju.committee.meeting;

import org.anju.kernel.exact.DomainStyle;
