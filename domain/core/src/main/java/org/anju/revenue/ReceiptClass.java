package org.anju.revenue;

import java.util.Optional;
import org.anju.revenue.ledger.AccountCode;

/**
 * Where a kind of receipt belongs.
 *
 * @param destination where
 * @param account     the account of the ledger it is booked to; empty where it is not booked there
 */
public record ReceiptClass(Destination destination, Optional<AccountCode> account) {}
