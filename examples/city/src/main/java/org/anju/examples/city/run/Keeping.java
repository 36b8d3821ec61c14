package org.anju.examples.city.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.anju.city.CityFacts;
import org.anju.city.ComplexReview;
import org.anju.examples.city.store.CityKeeper;
import org.anju.examples.city.store.CityStore;
import org.anju.examples.city.store.ImportLog;

/** Keeps a run in a database, where one is given, and nowhere else. */
final class Keeping implements AutoCloseable {

    private final Optional<CityStore> store;
    private final Optional<CityKeeper> keeper;

    private Keeping(Optional<CityStore> store, Optional<CityKeeper> keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    /**
     * Begins to keep {@code city}.
     *
     * @param database the JDBC URL, if it is to be kept
     * @param input    the files it was read from
     * @throws RunProblem if the database was filled from other files
     */
    static Keeping of(Optional<String> database, Path input, CityFacts city) throws IOException {
        if (database.isEmpty()) {
            return new Keeping(Optional.empty(), Optional.empty());
        }
        CityStore store = CityStore.open(database.get(), city.territory());
        try {
            Instant begun = ImportLog.of(store)
                    .begin(input, Instant.now())
                    .orElseThrow(() -> new RunProblem(
                            "该数据库保存的是另一批文件的城市：" + database.get(),
                            "the database holds a city from other files: " + database.get()));
            CityKeeper keeper = CityKeeper.in(store, begun);
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
