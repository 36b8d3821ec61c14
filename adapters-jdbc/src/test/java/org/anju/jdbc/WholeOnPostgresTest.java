package org.anju.jdbc;

class WholeOnPostgresTest implements WholeContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
