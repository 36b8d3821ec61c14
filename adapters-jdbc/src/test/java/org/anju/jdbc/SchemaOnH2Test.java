package org.anju.jdbc;

class SchemaOnH2Test implements SchemaContract {

    @Override
    public Database database() {
        return Database.h2();
    }
}
