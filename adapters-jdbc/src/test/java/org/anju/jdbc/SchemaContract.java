package org.anju.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** The tables are brought up to date again and again, and by the application only where there is nothing to do. */
interface SchemaContract {

    List<String> SCRIPTS = List.of(
            "V1__journal.sql",
            "V2__register.sql",
            "V3__ledger.sql",
            "V4__credit.sql",
            "V5__votes.sql",
            "V6__bills.sql",
            "V7__notices.sql",
            "V8__worklist.sql",
            "V9__elections.sql");

    /** Returns a new database with the tables. */
    Database database();

    /** H2 commits each CREATE by itself: a migration killed half way leaves some of them, and is begun again. */
    @Test
    default void everyScriptCanBeRunAgain() throws SQLException {
        Database database = database();
        List<String> tables = database.tables();
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("DROP TABLE " + table + " CASCADE");
            }
            assertThat(database.tables()).isEmpty();
            for (int time = 1; time <= 2; time++) {
                for (String script : SCRIPTS) {
                    statement.execute(read(script));
                }
                assertThat(database.tables()).containsExactlyInAnyOrderElementsOf(tables);
            }
        }
    }

    private static String read(String script) {
        try (InputStream in = Schema.class.getResourceAsStream("/anju-schema/" + script)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    default void theApplicationFindsTheTablesUpToDate() {
        Database database = database();
        assertThatCode(() -> Schema.migrate(database.application())).doesNotThrowAnyException();
    }

    @Test
    default void theApplicationCannotBringTheTablesUpToDate() {
        Database database = database();
        Sql.over(database.owner())
                .useHandle(handle -> handle.execute("DELETE FROM \"anju_schema_history\" WHERE \"version\" = '9'"));

        assertThatThrownBy(() -> Schema.migrate(database.application())).isInstanceOf(FlywayException.class);

        Schema.migrate(database.owner());
        assertThatCode(() -> Schema.migrate(database.application())).doesNotThrowAnyException();
    }

    /** A host that runs the scripts itself has no history to be read. */
    @Test
    default void rightsAreGivenWithoutFlyway() {
        Database database = database();
        Sql.over(database.owner()).useHandle(handle -> handle.execute("DROP TABLE \"anju_schema_history\""));

        assertThatCode(() -> Schema.grantTo(database.owner(), "anju_application"))
                .doesNotThrowAnyException();
    }

    @Test
    default void aRoleIsANameAndNothingElse() {
        Database database = database();
        for (String role : List.of("", "a b", "a; DROP TABLE anju_feed", "a\"", "a, b", "a--", "1a", "名")) {
            assertThatThrownBy(() -> Schema.grantTo(database.owner(), role))
                    .as(role)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("name of a role");
        }
    }
}
