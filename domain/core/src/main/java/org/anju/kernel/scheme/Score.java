package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The score of one subject with everything that made it. Immutable. */
public final class Score {

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

    private final Points total;
    private final ImmutableList<Subtotal> subtotals;
    private final List<Line> lines;
    private final int badRecords;
    private final boolean vetoed;
    private final boolean blacklisted;

    /**
     * Makes a score.
     *
     * @param total       the score
     * @param subtotals   what was added up: the base, the groups, the projects
     * @param lines       what became of each record, by effective day and id
     * @param badRecords  how many bad records count, clipped ones included
     * @param vetoed      whether a veto item counts
     * @param blacklisted whether a blacklist item counts
     */
    public Score(
            Points total,
            ImmutableList<Subtotal> subtotals,
            ImmutableList<Line> lines,
            int badRecords,
            boolean vetoed,
            boolean blacklisted) {
        this(total, subtotals, (List<Line>) lines, badRecords, vetoed, blacklisted);
    }

    /** Takes over {@code lines}, which never change. */
    Score(
            Points total,
            ImmutableList<Subtotal> subtotals,
            List<Line> lines,
            int badRecords,
            boolean vetoed,
            boolean blacklisted) {
        this.total = total;
        this.subtotals = subtotals;
        this.lines = lines;
        this.badRecords = badRecords;
        this.vetoed = vetoed;
        this.blacklisted = blacklisted;
    }

    /** Returns the score. */
    public Points total() {
        return total;
    }

    /** Returns what was added up: the base, the groups, the projects. */
    public ImmutableList<Subtotal> subtotals() {
        return subtotals;
    }

    /** Returns what became of each record, by effective day and id; made at each call, so keep it to go through it twice. */
    public ImmutableList<Line> lines() {
        return ImmutableList.copyOf(lines);
    }

    /** Returns how many bad records count, clipped ones included. */
    public int badRecords() {
        return badRecords;
    }

    /** Tells whether a veto item counts. */
    public boolean vetoed() {
        return vetoed;
    }

    /** Tells whether a blacklist item counts. */
    public boolean blacklisted() {
        return blacklisted;
    }

    /** Returns how many records came to {@code treatment}. */
    public long count(Treatment treatment) {
        return lines.stream().filter(line -> line.treatment() == treatment).count();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Score that
                && total.equals(that.total)
                && subtotals.equals(that.subtotals)
                && lines.equals(that.lines)
                && badRecords == that.badRecords
                && vetoed == that.vetoed
                && blacklisted == that.blacklisted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, subtotals, lines, badRecords, vetoed, blacklisted);
    }

    /** Returns the score with what it was added up from and its lines. */
    @Override
    public String toString() {
        return total + " = " + subtotals + " " + lines;
    }
}
