package org.anju.party;

import com.google.common.collect.ImmutableMap;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.time.Quarter;

/**
 * The numbers of one committee over the quarters in which it existed.
 *
 * @param committee the owners' committee or property management committee
 * @param division  the community or street it belongs to
 * @param quarters  its members at the end of each quarter
 */
public record CommitteeCounts(BodyId committee, DivisionCode division, ImmutableMap<Quarter, MemberCount> quarters) {}
