package org.anju.jdbc;

import org.anju.fee.spi.Bills;
import org.anju.testkit.fee.BillsContract;

class JdbcBillsOnPostgresTest implements BillsContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Bills newBills() {
        return JdbcBills.on(DATABASE.cleared().application());
    }
}
