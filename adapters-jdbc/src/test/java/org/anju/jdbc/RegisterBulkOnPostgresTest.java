package org.anju.jdbc;

class RegisterBulkOnPostgresTest implements RegisterBulkContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE;
    }
}
