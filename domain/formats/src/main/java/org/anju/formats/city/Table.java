package org.anju.formats.city;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.formats.table.Column;
import org.anju.formats.table.Row;
import org.anju.kernel.law.Text;

/** One table of the folder: its columns, and what a row of it adds to the city. */
abstract class Table {

    /** When the fact became known; empty for facts known all along. Every table may have it. */
    static final Column<Instant> RECORDED_AT =
            Columns.moment("记录时间", "recorded_at").optional();

    private final String name;
    private final Text about;
    private final ImmutableList<Column<?>> columns;

    Table(String name, Text about, Column<?>... columns) {
        this.name = name;
        this.about = about;
        this.columns =
                ImmutableList.<Column<?>>builder().add(columns).add(RECORDED_AT).build();
    }

    /** Returns its name, which is that of its file without the ending. */
    final String name() {
        return name;
    }

    /** Returns what the table is about; a sheet may be called so. */
    final Text about() {
        return about;
    }

    /** Returns its columns. */
    final ImmutableList<Column<?>> columns() {
        return columns;
    }

    /** Tells whether a folder without this table is no city. */
    boolean isRequired() {
        return false;
    }

    /** What a row belongs to, and so when it is read. */
    enum BelongsTo {
        /** To the city as a whole. */
        CITY,
        /** To the complex in {@link Columns#COMPLEX}. */
        COMPLEX,
        /** To the complex of the unit in {@link Columns#UNIT}. */
        UNIT,
        /** To the complex of the vote in {@link MotionsTable#MOTION}. */
        MOTION
    }

    /** Returns what its rows belong to. */
    BelongsTo belongsTo() {
        return BelongsTo.CITY;
    }

    /** Tells whether its rows bear ids that stand once in the whole city, so that they are checked before all others. */
    boolean hasIdsOfItsOwn() {
        return false;
    }

    /** Reads a row and adds it, unless something in it was rejected. */
    abstract void read(Row row, CityDraft city);

    /** Returns the value of a column whose row is known to be good. */
    static <T> T good(Optional<T> value) {
        return value.orElseThrow(
                () -> new IllegalStateException("a required column is checked before its row is used"));
    }
}
