package org.anju.jdbc;

class WriteOnceOnH2Test implements WriteOnceContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE;
    }
}
