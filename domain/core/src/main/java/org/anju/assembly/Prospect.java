package org.anju.assembly;

import java.util.OptionalLong;

/**
 * How far one of the four limits is from being reached while voting goes on.
 *
 * <p>Areas are in hundredths of a square metre.
 *
 * @param code        the limit, as a refusal on this ground is called: {@code NOT_QUORATE_AREA}
 * @param dimension   heads or area
 * @param threshold   the limit of the law
 * @param reached     what is reached if nobody votes any more
 * @param stillNeeded the least that must still be cast for the motion to reach it; empty if all of them do not
 * @param outstanding what may still be cast
 * @param possible    whether it can still be reached
 * @param certain     whether it is reached however the outstanding ballots are cast, or are not
 */
public record Prospect(
        String code,
        Dimension dimension,
        Threshold threshold,
        long reached,
        OptionalLong stillNeeded,
        long outstanding,
        boolean possible,
        boolean certain) {}
