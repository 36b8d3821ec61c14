package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.Merger;
import org.anju.testkit.credit.CreditRecordsContract;
import org.anju.testkit.credit.ListingsContract;
import org.junit.jupiter.api.Test;

/** Whatever is recorded while the history is read, it is the history of one moment: what came later is not there by half. */
interface ListingsSnapshotContract {

    Instant NOON = Instant.parse("2024-10-15T04:00:00Z");

    /** Returns a database with the tables, empty. */
    Database database();

    @Test
    default void theHistoryIsThatOfOneMoment() {
        int questions = 4;
        for (int after = 1; after <= questions; after++) {
            Database database = database();
            JdbcListings elsewhere = JdbcListings.on(database.application());
            ListHistory before = elsewhere.history(Instant.MAX);
            Interrupted interrupted = new Interrupted(database.application(), after, () -> record(elsewhere));

            ListHistory read = JdbcListings.on(interrupted.dataSource()).history(Instant.MAX);

            assertThat(elsewhere.history(Instant.MAX)).as("it was recorded").isNotEqualTo(before);
            assertThat(read).as("after question %s", after).isEqualTo(before);
        }
    }

    private static void record(JdbcListings listings) {
        listings.publish(ListingsContract.list(ListingsContract.GOOD, ListingsContract.BAD), NOON);
        listings.keep(new Merger(
                CreditRecordsContract.FIRM, CreditRecordsContract.OTHER, LocalDate.parse("2024-10-15"), NOON));
    }

    /** Lets something else happen right after the n-th question. */
    final class Interrupted {

        private final DataSource good;
        private final int at;
        private final Runnable other;
        private final AtomicInteger asked = new AtomicInteger();

        Interrupted(DataSource good, int at, Runnable other) {
            this.good = good;
            this.at = at;
            this.other = other;
        }

        DataSource dataSource() {
            return watched(DataSource.class, good);
        }

        private <T> T watched(Class<T> type, Object inner) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                        Object result;
                        try {
                            result = method.invoke(inner, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                        if (inner instanceof PreparedStatement
                                && method.getName().startsWith("execute")
                                && asked.incrementAndGet() == at) {
                            other.run();
                        }
                        return result instanceof PreparedStatement
                                ? watched(PreparedStatement.class, result)
                                : result instanceof Connection && inner instanceof DataSource
                                        ? watched(Connection.class, result)
                                        : result;
                    }));
        }
    }
}
