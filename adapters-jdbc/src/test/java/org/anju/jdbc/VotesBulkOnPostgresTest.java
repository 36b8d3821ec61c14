package org.anju.jdbc;

class VotesBulkOnPostgresTest implements VotesBulkContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE;
    }
}
