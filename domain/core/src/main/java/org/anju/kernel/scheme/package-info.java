/**
 * Scoring schemes as data: what counts, for how long, how it adds up and which grade it makes.
 *
 * <p>Start with {@link org.anju.kernel.scheme.Scheme}; {@link org.anju.kernel.scheme.SchemeReader} reads one from a rule
 * pack. No city's points, caps, bands or vetoes stand in code: credit evaluation and committee evaluation bring their own
 * schemes to the same engine.
 */
@DomainStyle
package org.anju.kernel.scheme;

import org.anju.kernel.exact.DomainStyle;
