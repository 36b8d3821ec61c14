package org.anju.jdbc;

import org.anju.kernel.journal.spi.Journals;
import org.anju.testkit.kernel.JournalsContract;

class JdbcJournalsOnPostgresTest implements JournalsContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Journals newJournals() {
        return JdbcJournals.on(DATABASE.cleared().application());
    }
}
