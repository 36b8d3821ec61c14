package org.anju.formats.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of one table in their order, the names of the columns first. Used once, by one thread. */
public interface Lines extends Closeable {

    /**
     * Returns the next line that is not empty; nothing at the end.
     *
     * @throws UnreadableException if the rest is damaged
     * @throws IOException         if the file cannot be read
     */
    Optional<Line> next() throws IOException;
}
