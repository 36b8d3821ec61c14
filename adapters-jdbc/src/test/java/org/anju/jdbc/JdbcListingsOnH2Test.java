package org.anju.jdbc;

import org.anju.credit.spi.Listings;
import org.anju.testkit.credit.ListingsContract;

class JdbcListingsOnH2Test implements ListingsContract {

    private static final Database DATABASE = Database.h2();

    @Override
    public Listings newListings() {
        return JdbcListings.on(DATABASE.cleared().application());
    }
}
