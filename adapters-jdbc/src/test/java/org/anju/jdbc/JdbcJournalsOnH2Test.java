package org.anju.jdbc;

import org.anju.kernel.journal.spi.Journals;
import org.anju.testkit.kernel.JournalsContract;

class JdbcJournalsOnH2Test implements JournalsContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Journals newJournals() {
        return JdbcJournals.on(DATABASE.cleared().application());
    }
}
