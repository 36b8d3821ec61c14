package org.anju.testkit.kernel;

import org.anju.kernel.journal.memory.InMemoryWorkLists;
import org.anju.kernel.journal.spi.WorkLists;

class InMemoryWorkListsTest implements WorkListsContract {

    @Override
    public WorkLists newWorkLists() {
        return new InMemoryWorkLists();
    }
}
