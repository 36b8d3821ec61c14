package org.anju.testkit.credit;

import org.anju.credit.spi.CreditRecords;
import org.anju.memory.InMemoryCreditRecords;

class InMemoryCreditRecordsTest implements CreditRecordsContract {

    @Override
    public CreditRecords newRecords() {
        return new InMemoryCreditRecords();
    }
}
