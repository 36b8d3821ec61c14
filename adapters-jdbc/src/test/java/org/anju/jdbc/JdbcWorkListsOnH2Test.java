package org.anju.jdbc;

import org.anju.kernel.journal.spi.WorkLists;
import org.anju.testkit.kernel.WorkListsContract;

class JdbcWorkListsOnH2Test implements WorkListsContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public WorkLists newWorkLists() {
        return JdbcWorkLists.on(DATABASE.cleared().application());
    }
}
