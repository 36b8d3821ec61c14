package org.anju.jdbc;

import org.anju.kernel.journal.spi.WorkLists;
import org.anju.testkit.kernel.WorkListsContract;

class JdbcWorkListsOnPostgresTest implements WorkListsContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public WorkLists newWorkLists() {
        return JdbcWorkLists.on(DATABASE.cleared().application());
    }
}
