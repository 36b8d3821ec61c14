package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/**
 * The score of one subject with everything that made it.
 *
 * @param total       the score
 * @param subtotals   what was added up: the base, the groups, the projects
 * @param lines       what became of each record, by effective day and id
 * @param badRecords  how many bad records count, clipped ones included
 * @param vetoed      whether a veto item counts
 * @param blacklisted whether a blacklist item counts
 */
public record Score(
        Points total,
        ImmutableList<Subtotal> subtotals,
        ImmutableList<Line> lines,
        int badRecords,
        boolean vetoed,
        boolean blacklisted) {

    /**
     * One figure a score is added up from.
     *
     * @param name    what it is
     * @param raw     the figure before the cap
     * @param counted the figure that counts, negative where it is deducted
     */
    public record Subtotal(Text name, Points raw, Points counted) implements Named {

        /** Returns the figure for a reader, with what it was before the cap where that differs. */
        @Override
        public Text text() {
            boolean capped = !raw.equals(counted);
            return Text.of(
                    name.zh() + " " + counted + (capped ? "（封顶前" + raw + "）" : ""),
                    name.en() + " " + counted + (capped ? " (before the cap " + raw + ")" : ""));
        }
    }

    /** Returns how many records came to {@code treatment}. */
    public long count(Treatment treatment) {
        return lines.stream().filter(line -> line.treatment() == treatment).count();
    }
}
