package org.anju.testkit.kernel;

import org.anju.kernel.journal.memory.InMemoryJournal;
import org.anju.kernel.journal.spi.Journal;

class InMemoryJournalTest implements JournalContract {

    @Override
    public Journal newJournal() {
        return new InMemoryJournal("test");
    }
}
