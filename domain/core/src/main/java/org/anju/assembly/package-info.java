/**
 * The owners' assembly (业主大会): motions, ballots, and the tally by heads and area under Civil Code art. 278.
 *
 * <p>Start with {@link org.anju.assembly.Tally}. Ballots of single owners stay in the value of a decision; its explanation
 * holds counts only and may be posted.
 */
@DomainStyle
package org.anju.assembly;

import org.anju.kernel.exact.DomainStyle;
