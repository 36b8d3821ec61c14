package org.anju.revenue.ledger;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;

/** What a rule book says about keeping the ledger (decision table C-4). */
public final class LedgerParameters {

    /** How the ledger is kept; carries the law of every rule that follows from it. */
    public static final ParameterKey<BookkeepingMethod> BOOKKEEPING =
            ParameterKey.choice("revenue.bookkeeping", BookkeepingMethod.class);

    /** Whether every entry needs the reference of a voucher. */
    public static final ParameterKey<Boolean> DOCUMENT_REQUIRED =
            ParameterKey.of("revenue.documentRequired", ParameterType.FLAG);

    /** Whether an account may fall below nothing. */
    public static final ParameterKey<Boolean> OVERDRAFT_ALLOWED =
            ParameterKey.of("revenue.overdraftAllowed", ParameterType.FLAG);

    /** Whether money may move to the provider's own account as a mere transfer. */
    public static final ParameterKey<Boolean> PROVIDER_TRANSFER_ALLOWED =
            ParameterKey.of("revenue.providerTransferAllowed", ParameterType.FLAG);

    private LedgerParameters() {}
}
