package org.anju.fee.spi;

import java.time.YearMonth;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.Digest;

/**
 * A second bill of other content for a unit and month that have one; it is never kept.
 *
 * @param unit    the unit
 * @param month   the month
 * @param kept    the digest of the bill that stands
 * @param offered the digest of the other
 */
public record BillConflict(UnitId unit, YearMonth month, Digest kept, Digest offered) {}
