package org.anju.jdbc;

import org.anju.revenue.spi.Ledgers;
import org.anju.testkit.revenue.LedgersContract;

class JdbcLedgersOnH2Test implements LedgersContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Ledgers newLedgers() {
        return JdbcLedgers.on(DATABASE.cleared().application());
    }
}
