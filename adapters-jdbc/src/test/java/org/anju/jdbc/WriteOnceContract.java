package org.anju.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** What stands in the tables of record the application can neither change nor delete, whatever statement it sends. */
interface WriteOnceContract {

    /** Returns a database with the tables. */
    Database database();

    @Test
    default void theApplicationChangesNoTableOfRecord() {
        List<String> tables = database().tables();
        assertThat(tables).containsAll(Schema.WRITE_ONCE);
        for (String table : Schema.WRITE_ONCE) {
            refused("UPDATE " + table + " SET " + database().column(table) + " = NULL");
            refused("DELETE FROM " + table);
            refused("TRUNCATE TABLE " + table);
            refused("DROP TABLE " + table);
        }
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> Sql.over(database().application()).useHandle(handle -> handle.execute(sql)))
                .as(sql)
                .isInstanceOf(JdbiException.class)
                .rootCause()
                .hasMessageMatching("(?is).*(rights|permission|owner|cannot truncate).*");
    }
}
