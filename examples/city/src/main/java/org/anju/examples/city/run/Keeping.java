package org.anju.examples.city.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.anju.city.CityFacts;
import org.anju.city.ComplexReview;
import org.anju.city.QuarterReview;
import org.anju.examples.city.store.CityKeeper;
import org.anju.examples.city.store.CityStore;
import org.anju.examples.city.store.ImportLog;

/** Keeps a run in a database, where one is given, and nowhere else. */
final class Keeping implements AutoCloseable {

    /**
     * Where a run is kept.
     *
     * @param url        the JDBC URL
     * @param recordedAt when it is recorded, if it is the first
     */
    record Place(String url, Instant recordedAt) {}

    private final Optional<CityStore> store;
    private final Optional<CityKeeper> keeper;

    private Keeping(Optional<CityStore> store, Optional<CityKeeper> keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    /**
     * Begins to keep {@code city}.
     *
     * @param database where it is to be kept, if anywhere
     * @param input    the files it was read from
     * @param knownAt  what was recorded in them later was not read
     * @throws RunProblem if the database was filled from other files
     */
    static Keeping of(Optional<Place> database, Path input, CityFacts city, QuarterReview quarter, Instant knownAt)
            throws IOException {
        if (database.isEmpty()) {
            return new Keeping(Optional.empty(), Optional.empty());
        }
        CityStore store = CityStore.open(database.get().url());
        try {
            Instant begun = ImportLog.of(store)
                    .begin(input, knownAt, database.get().recordedAt())
                    .orElseThrow(
                            () -> new RunProblem("该数据库保存的是另一批文件的城市", "the database holds a city from other files"));
            CityKeeper keeper = CityKeeper.in(store, city.territory(), quarter, begun);
            keeper.keep(city);
            return new Keeping(Optional.of(store), Optional.of(keeper));
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    void keep(ComplexReview review) {
        keeper.ifPresent(known -> known.keep(review));
    }

    @Override
    public void close() {
        store.ifPresent(CityStore::close);
    }
}
