package org.anju.jdbc;

class ListingsSnapshotOnH2Test implements ListingsSnapshotContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
