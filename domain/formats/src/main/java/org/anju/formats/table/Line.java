package org.anju.formats.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One line of a table as it was written.
 *
 * @param number the line of the file or the row of the sheet, from 1
 * @param fields its fields, in the order of the columns
 * @param faults what keeps single fields from being read, by their index from 0
 */
public record Line(long number, ImmutableList<String> fields, ImmutableMap<Integer, Fault> faults) {

    /** Returns a line in which every field can be read. */
    public static Line of(long number, Iterable<String> fields) {
        return new Line(number, ImmutableList.copyOf(fields), ImmutableMap.of());
    }
}
