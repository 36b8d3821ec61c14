package org.anju.jdbc;

class SchemaOnPostgresTest implements SchemaContract {

    @Override
    public Database database() {
        return Database.postgres();
    }
}
