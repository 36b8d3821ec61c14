package org.anju.testkit.fee;

import org.anju.fee.spi.Bills;
import org.anju.memory.InMemoryBills;

class InMemoryBillsTest implements BillsContract {

    @Override
    public Bills newBills() {
        return new InMemoryBills();
    }
}
