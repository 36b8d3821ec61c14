package org.anju.formats.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anju.formats.table.Reject;

/** What could not be imported, in the order of tables and rows, whenever it was found. */
final class Rejects {

    private record Found(int table, long turn, Reject reject) {}

    private final List<Found> found = new ArrayList<>();
    private int table;
    private long turn;

    /** Says whose turn it is. */
    void at(int newTable, long newTurn) {
        table = newTable;
        turn = newTurn;
    }

    long turn() {
        return turn;
    }

    void add(Reject reject) {
        found.add(new Found(table, turn, reject));
    }

    /** Returns them, those of one turn in the order they were found. */
    ImmutableList<Reject> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::table).thenComparingLong(Found::turn))
                .map(Found::reject)
                .collect(toImmutableList());
    }
}
