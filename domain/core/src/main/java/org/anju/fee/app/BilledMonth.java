package org.anju.fee.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.anju.fee.spi.BillsKept;
import org.anju.kernel.money.Money;

/**
 * What came of billing the units of a complex for a month.
 *
 * @param kept     how many bills are new, how many were there already, and who has another bill for the month
 * @param total    what the bills come to, those left out for another that stands apart
 * @param byItem   what they come to for each item, by its code
 * @param unbilled the units that got no bill, and why, in the order given
 */
public record BilledMonth(
        BillsKept kept, Money total, ImmutableSortedMap<String, Money> byItem, ImmutableList<Unbilled> unbilled) {}
