package org.anju.revenue.ledger;

/**
 * One step of a ledger: an entry booked or a quarter closed. Both count in one sequence, so that of an entry and a closing
 * that want the same place only one can have it.
 */
public sealed interface LedgerStep permits LedgerEntry, Closing {}
