package org.anju.examples.quickstart;

import org.anju.credit.spi.CreditRecords;
import org.anju.testkit.credit.CreditRecordsContract;

/** Step 1: the contract, which this class inherits whole, over a new store for each test. */
class ExchangedCreditRecordsTest implements CreditRecordsContract {

    @Override
    public CreditRecords newRecords() {
        return new ExchangedCreditRecords();
    }
}
