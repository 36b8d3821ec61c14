package org.anju.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** PostgreSQL's raw {@code COPY} of the rows that somebody wrote: the limit of whoever writes them. */
final class StoreCopy {

    private static final int BUFFER = 64 * 1024;

    private StoreCopy() {}

    /** Takes the rows that {@code query} selects into a file. */
    static Path out(DataSource pool, String query) throws SQLException, IOException {
        Path file = Files.createTempFile("anju", ".copy");
        file.toFile().deleteOnExit();
        try (Connection connection = pool.getConnection();
                OutputStream rows = new BufferedOutputStream(Files.newOutputStream(file))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + query + ") TO STDOUT", rows);
        }
        return file;
    }

    /** Puts them into {@code table} again. */
    static void in(Connection connection, String table, Path file) throws SQLException, IOException {
        try (InputStream rows = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", rows, BUFFER);
        }
    }
}
