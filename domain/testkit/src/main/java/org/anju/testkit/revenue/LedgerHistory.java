package org.anju.testkit.revenue;

import com.google.common.collect.ImmutableList;
import org.anju.revenue.ledger.LedgerEntry;

/**
 * A year of entries, 2024, that can be posted one after the other without any being refused: an opening, then income, cost,
 * uses, transfers and income in kind, each covered by what came before.
 *
 * @param entries the entries in the order of posting; not in the order of their days
 */
public record LedgerHistory(ImmutableList<LedgerEntry> entries) {}
