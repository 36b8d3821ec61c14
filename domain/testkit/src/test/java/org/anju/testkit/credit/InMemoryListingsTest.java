package org.anju.testkit.credit;

import org.anju.credit.spi.Listings;
import org.anju.memory.InMemoryListings;

class InMemoryListingsTest implements ListingsContract {

    @Override
    public Listings newListings() {
        return new InMemoryListings();
    }
}
