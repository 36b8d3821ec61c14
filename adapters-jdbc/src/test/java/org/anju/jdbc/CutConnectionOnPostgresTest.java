package org.anju.jdbc;

class CutConnectionOnPostgresTest implements CutConnectionContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
