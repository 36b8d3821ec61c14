package org.anju.city;

import org.anju.fee.Standing;
import org.anju.kernel.register.Ownership;
import org.anju.kernel.time.DateRange;

/**
 * Who held a unit on some days.
 *
 * @param ownership the owners and their title
 * @param standing  where the unit stood between developer and owner, which decides who pays
 * @param days      the days
 */
public record Holding(Ownership ownership, Standing standing, DateRange days) {}
