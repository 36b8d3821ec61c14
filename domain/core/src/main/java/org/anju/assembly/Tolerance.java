package org.anju.assembly;

import java.util.OptionalLong;

/**
 * How much of what was counted for a motion one limit can lose, or how much more it needs.
 *
 * <p>Areas are in hundredths of a square metre. Of a motion that was carried, {@code flipped} and {@code struck} are the
 * least that must turn against it, or be taken out, for the limit to be missed; of one that was not carried, {@code flipped}
 * is the least that must turn to it for the limit to be reached.
 *
 * @param code      the limit, as a refusal on this ground is called: {@code NOT_APPROVED_AREA}
 * @param dimension heads or area
 * @param flipped   the least that must turn; empty if turning changes nothing here
 * @param struck    the least that must be taken out; empty if taking out changes nothing here, or the motion failed
 */
public record Tolerance(String code, Dimension dimension, OptionalLong flipped, OptionalLong struck) {}
