package org.anju.revenue.ledger;

import org.anju.kernel.money.Money;
import org.anju.kernel.time.Quarter;

/**
 * The cross reference from a statement to a published one that it corrects (table C-4 row 6).
 *
 * @param entry   the entry booked late
 * @param quarter the published quarter it belongs to
 * @param effect  what the owners' money gained by it, or lost if negative
 */
public record LateCorrection(EntryId entry, Quarter quarter, Money effect) {}
