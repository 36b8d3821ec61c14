package org.anju.fee.app;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.anju.fee.Billing;
import org.anju.fee.UnitFacts;
import org.anju.fee.spi.Bills;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.time.AsOf;

/**
 * Bills every unit of a complex for a month and keeps the bills (capability 4.4).
 *
 * <p>A run that broke off is simply run again: the bills that are there stay, the others are added, and the result is that of
 * one run. So it is where two run at the same time. Whoever runs it again on other facts is told which units have another
 * bill; no unit ever gets two for one month. Safe for any number of threads; holds the bills of one complex in memory.
 */
public interface RunBills {

    /** Returns the runs whose bills are kept in {@code bills}. */
    static RunBills into(Bills bills) {
        return new KeepingRun(bills);
    }

    /**
     * Bills each of {@code units}, and keeps what is granted.
     *
     * @param complex the complex
     * @param month   the month
     * @param billing its prices and rules
     * @param units   its units, each once; {@link IllegalArgumentException} if one comes twice
     * @param asOf    the day decided for; the same in a run that is repeated
     */
    BilledMonth run(ComplexId complex, YearMonth month, Billing billing, Stream<UnitFacts> units, AsOf asOf);
}
