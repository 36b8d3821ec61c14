package org.anju.jdbc;

class RegisterBulkOnH2Test implements RegisterBulkContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE;
    }
}
