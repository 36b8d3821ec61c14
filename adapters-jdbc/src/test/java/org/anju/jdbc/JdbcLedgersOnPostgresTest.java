package org.anju.jdbc;

import org.anju.revenue.spi.Ledgers;
import org.anju.testkit.revenue.LedgersContract;

class JdbcLedgersOnPostgresTest implements LedgersContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Ledgers newLedgers() {
        return JdbcLedgers.on(DATABASE.cleared().application());
    }
}
