package org.anju.formats.table;

import org.anju.kernel.law.Text;

/**
 * Something that could not be imported, and why.
 *
 * @param file   the name of the file
 * @param line   the line, from 1; 0 where the file as a whole is meant
 * @param column the name of the column; empty where the whole line is meant
 * @param reason why
 * @param value  what stood there, shortened
 */
public record Reject(String file, long line, String column, Text reason, String value) {

    private static final int SHOWN = 80;

    /** Shortens a long value. */
    public Reject {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
