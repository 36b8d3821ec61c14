package org.anju.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's {@code COPY} into a table, in its text format. */
final class Copy {

    /** How many characters are sent at once. */
    private static final int PAGE = 64 * 1024;

    private final StringBuilder text = new StringBuilder();

    private Copy() {}

    /** Sends rows with one {@code COPY ... FROM STDIN}; each is read when its turn comes. */
    static void in(Connection connection, String sql, Iterator<@Nullable Object[]> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            new Copy().send(rows, copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void send(Iterator<@Nullable Object[]> rows, CopyIn copy) throws SQLException {
        while (rows.hasNext()) {
            add(rows.next());
            if (text.length() > PAGE || !rows.hasNext()) {
                byte[] page = text.toString().getBytes(UTF_8);
                copy.writeToCopy(page, 0, page.length);
                text.setLength(0);
            }
        }
    }

    private void add(@Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            add(row[i]);
        }
        text.append('\n');
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x");
            for (byte each : bytes) {
                text.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
            }
        } else if (value instanceof String[] texts) {
            escape(Arrays.stream(texts).map(Copy::quoted).collect(Collectors.joining(",", "{", "}")));
        } else {
            escape(value.toString());
        }
    }

    /** An element of an array, as the text form of arrays has it. */
    private static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(each);
            }
        }
    }
}
