package org.anju.jdbc;

class AutoCommitOnH2Test implements AutoCommitContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
