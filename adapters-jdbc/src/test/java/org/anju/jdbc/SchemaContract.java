package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** The tables are brought up to date again and again, and by the application only where there is nothing to do. */
interface SchemaContract {

    /** Returns a new database with the tables. */
    Database database();

    @Test
    default void theApplicationFindsTheTablesUpToDate() {
        Database database = database();
        assertThatCode(() -> Schema.migrate(database.application())).doesNotThrowAnyException();
    }

    @Test
    default void theApplicationCannotBringTheTablesUpToDate() {
        Database database = database();
        Sql.over(database.owner())
                .useHandle(handle -> handle.execute("DELETE FROM \"anju_schema_history\" WHERE \"version\" = '7'"));

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
