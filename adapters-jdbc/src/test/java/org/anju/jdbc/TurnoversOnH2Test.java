package org.anju.jdbc;

class TurnoversOnH2Test implements TurnoverLaws {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
