package org.anju.jdbc;

class ListingsSnapshotOnPostgresTest implements ListingsSnapshotContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
