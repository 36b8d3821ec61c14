package org.anju.city;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.anju.fee.Bill;
import org.anju.fee.Payer;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;

/**
 * The bills of one complex for a quarter, summed up; a bill is personal and never shown.
 *
 * @param units   how many units were billed
 * @param total   what they owe together
 * @param byPayer what each kind of payer owes
 * @param byItem  what is owed for each item, by its code
 * @param open    how many units could not be billed, by what is missing or wrong
 * @param names   what a reader calls what is missing, by the same code; empty where nobody named it
 * @param example the bill of the first unit billed, for its explanation; where none was, the reason the first was not;
 *                empty where there is no unit
 */
public record BillsReview(
        long units,
        Money total,
        ImmutableSortedMap<Payer, Money> byPayer,
        ImmutableSortedMap<String, Money> byItem,
        ImmutableSortedMap<String, Long> open,
        ImmutableSortedMap<String, Text> names,
        Optional<Decision<Bill>> example) {}
