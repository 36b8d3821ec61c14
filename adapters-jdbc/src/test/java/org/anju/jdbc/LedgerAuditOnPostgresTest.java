package org.anju.jdbc;

class LedgerAuditOnPostgresTest implements LedgerAuditContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
