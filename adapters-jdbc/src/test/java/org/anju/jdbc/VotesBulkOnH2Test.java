package org.anju.jdbc;

class VotesBulkOnH2Test implements VotesBulkContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE;
    }
}
