package org.anju.jdbc;

import org.anju.credit.spi.Listings;
import org.anju.testkit.credit.ListingsContract;

class JdbcListingsOnPostgresTest implements ListingsContract {

    private static final Database DATABASE = Database.postgres();

    @Override
    public Listings newListings() {
        return JdbcListings.on(DATABASE.cleared().application());
    }
}
