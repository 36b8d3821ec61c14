package org.anju.jdbc;

class TurnoversOnPostgresTest implements TurnoverLaws {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
