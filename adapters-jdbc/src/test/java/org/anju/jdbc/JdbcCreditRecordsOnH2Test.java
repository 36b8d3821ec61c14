package org.anju.jdbc;

import org.anju.credit.spi.CreditRecords;
import org.anju.testkit.credit.CreditRecordsContract;

class JdbcCreditRecordsOnH2Test implements CreditRecordsContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public CreditRecords newRecords() {
        return JdbcCreditRecords.on(DATABASE.cleared().application());
    }
}
