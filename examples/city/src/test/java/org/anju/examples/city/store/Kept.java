package org.anju.examples.city.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database keeps. */
final class Kept {

    private Kept() {}

    /** Returns the digest of every table. */
    static Map<String, String> in(String url) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Connection database = url.startsWith("jdbc:h2:")
                        ? DriverManager.getConnection(url, "sa", "")
                        : DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            for (String table : tables(statement)) {
                found.put("table " + table, rows(statement, table));
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema IN ('PUBLIC', 'public')")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        tables.removeIf(name -> name.endsWith("history"));
        assertThat(tables).hasSizeGreaterThan(20);
        return tables;
    }

    /** Returns the digest of the rows, in whatever order they stand. */
    private static String rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(all.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows.size() + " rows " + Hashing.sha256().hashUnencodedChars(String.join("\n", rows));
    }
}
