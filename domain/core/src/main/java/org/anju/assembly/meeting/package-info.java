/**
 * A meeting of the owners (业主大会会议) from its notice to the posting of its result: how it is convened, how its roll is
 * settled, when voting closes (SC-379 art. 14; HN-2017 arts. 21, 24-26).
 *
 * <p>Start with {@link org.anju.assembly.meeting.OwnersMeeting}. Ballots are not told here; a meeting knows what was put to the
 * owners and when, never who voted what.
 */
@DomainStyle
package org.anju.assembly.meeting;

import org.anju.kernel.exact.DomainStyle;
