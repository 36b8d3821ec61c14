package org.anju.testkit.kernel;

import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.journal.spi.Journals;

class InMemoryJournalsTest implements JournalsContract {

    @Override
    public Journals newJournals() {
        return new InMemoryJournals();
    }
}
