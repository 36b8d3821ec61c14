package org.anju.jdbc;

class AutoCommitOnPostgresTest implements AutoCommitContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
