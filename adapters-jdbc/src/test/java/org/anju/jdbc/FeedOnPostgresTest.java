package org.anju.jdbc;

class FeedOnPostgresTest implements FeedContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
