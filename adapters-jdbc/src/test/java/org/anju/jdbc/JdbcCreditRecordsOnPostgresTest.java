package org.anju.jdbc;

import org.anju.credit.spi.CreditRecords;
import org.anju.testkit.credit.CreditRecordsContract;

class JdbcCreditRecordsOnPostgresTest implements CreditRecordsContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public CreditRecords newRecords() {
        return JdbcCreditRecords.on(DATABASE.cleared().application());
    }
}
