package org.anju.jdbc;

class WriteOnceOnPostgresTest implements WriteOnceContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE;
    }
}
