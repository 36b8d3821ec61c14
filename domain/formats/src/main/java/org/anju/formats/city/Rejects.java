package org.anju.formats.city;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anju.formats.table.Reject;
import org.anju.kernel.law.Text;

/** What could not be imported, in the order of tables and rows, whenever it was found. */
final class Rejects {

    private record Found(int table, long turn, Reject reject) {}

    /** Nobody reads more; a file whose every row is wrong must not fill the memory. */
    private static final int MOST = 50_000;

    private final List<Found> found = new ArrayList<>();
    private long more;
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
        if (found.size() < MOST) {
            found.add(new Found(table, turn, reject));
        } else {
            more++;
        }
    }

    /** Returns them, those of one turn in the order they were found; the last tells how many are not listed. */
    ImmutableList<Reject> inOrder() {
        ImmutableList<Reject> listed = found.stream()
                .sorted(Comparator.comparingInt(Found::table).thenComparingLong(Found::turn))
                .map(Found::reject)
                .collect(toImmutableList());
        return more == 0
                ? listed
                : ImmutableList.<Reject>builder()
                        .addAll(listed)
                        .add(new Reject("", 0, "", Text.of("另有 " + more + " 处未列出", more + " more are not listed"), ""))
                        .build();
    }
}
