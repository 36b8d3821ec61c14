package org.anju.jdbc;

import org.anju.fee.spi.Bills;
import org.anju.testkit.fee.BillsContract;

class JdbcBillsOnH2Test implements BillsContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Bills newBills() {
        return JdbcBills.on(DATABASE.cleared().application());
    }
}
