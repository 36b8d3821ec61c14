package org.anju.jdbc;

class LedgerAuditOnH2Test implements LedgerAuditContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
