package org.anju.fee.spi;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.fee.MonthlyBill;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;

/**
 * The monthly bills, as a store keeps them: one at most for a unit and month, never edited.
 *
 * <p>Implementations are safe for any number of threads, and {@code BillsContract} in the test kit states the rest. Ids have
 * at most 200 characters. A store that cannot be reached throws an unchecked exception of its own; one that finds a bill
 * changed behind its back throws {@link IllegalStateException}.
 */
public interface Bills {

    /**
     * Keeps bills, each with all its lines or not at all. One that is there with the same content is kept once; one of other
     * content than the bill that stands is left out and named.
     *
     * <p>A store takes as many at a time as suits it, so that a stream may be longer than memory. Where something breaks off
     * in the middle, some bills are kept and others are not; offered again, all of them are, each once.
     */
    BillsKept keep(Stream<MonthlyBill> bills);

    /** Returns the bill of a unit for a month. */
    Optional<MonthlyBill> find(UnitId unit, YearMonth month);

    /** Returns the bills of a unit, by month. */
    ImmutableList<MonthlyBill> of(UnitId unit);

    /** Returns the bills of a complex for a month, by unit; a store reads them as they are asked for. */
    Stream<MonthlyBill> of(ComplexId complex, YearMonth month);
}
