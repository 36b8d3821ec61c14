package org.anju.jdbc;

class FeedOnH2Test implements FeedContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Database database() {
        return DATABASE.cleared();
    }
}
