package org.anju.jdbc;

class WholeOnH2Test implements WholeContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
