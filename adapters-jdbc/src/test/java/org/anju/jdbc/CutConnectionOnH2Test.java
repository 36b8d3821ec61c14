package org.anju.jdbc;

class CutConnectionOnH2Test implements CutConnectionContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
