package org.anju.testkit.revenue;

import org.anju.memory.InMemoryLedgers;
import org.anju.revenue.spi.Ledgers;

class InMemoryLedgersTest implements LedgersContract {

    @Override
    public Ledgers newLedgers() {
        return new InMemoryLedgers();
    }
}
