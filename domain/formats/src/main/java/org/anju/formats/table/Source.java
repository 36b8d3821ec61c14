package org.anju.formats.table;

import java.io.IOException;
import org.anju.kernel.law.Text;

/** Where the lines of a table come from, whatever its format. */
@FunctionalInterface
public interface Source {

    /**
     * Opens the table.
     *
     * @param omitted hears about what was left out because no line can be made of it
     * @throws UnreadableException if it is no file of its format
     * @throws IOException         if it cannot be read
     */
    Lines open(Omitted omitted) throws IOException;

    /** Hears about what was left out. */
    @FunctionalInterface
    interface Omitted {

        /**
         * Something was left out.
         *
         * @param line   the line, from 1; 0 where more than a line is meant
         * @param reason why
         * @param value  what was left out, where it can be said
         */
        void leave(long line, Text reason, String value);
    }
}
