package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Score.Subtotal;

/**
 * What the arithmetic did to each record of one subject, in columns. A line is made when somebody looks at it: kept for a
 * whole province, millions of lines cost the collector more time than the arithmetic takes.
 */
final class Waterfall extends AbstractList<Line> implements RandomAccess, Tally.Observer {

    private static final Text BASE = Text.of("基础分", "base");
    private static final Treatment[] TREATMENTS = Treatment.values();

    private final Mark[] marks;
    private final byte[] treatments;
    private final long[] counted;

    private Waterfall(Mark[] sorted) {
        marks = sorted;
        treatments = new byte[sorted.length];
        counted = new long[sorted.length];
    }

    /** Scores one subject; {@code whole} says whether with the base and within the limits of a score. */
    static Score of(Scheme scheme, List<Mark> marks, LocalDate day, boolean whole) {
        Mark[] sorted = Mark.sorted(marks);
        Waterfall lines = new Waterfall(sorted);
        Tally tally = new Tally(scheme, MarkTable.ofOne(scheme, sorted), day);
        long sum = tally.sum(0, lines);
        Points base = whole ? scheme.terms().base() : Points.ZERO;
        Points total = base.plus(Points.ofThousandths(sum));
        return new Score(
                whole ? scheme.clamp(total) : total,
                subtotals(scheme, tally, base, whole),
                lines,
                tally.badRecords,
                (tally.effects & MarkTable.VETO) != 0,
                (tally.effects & MarkTable.BLACKLIST) != 0);
    }

    @Override
    public void see(int record, Treatment treatment, long counts) {
        treatments[record] = (byte) treatment.ordinal();
        counted[record] = counts;
    }

    @Override
    public Line get(int index) {
        return new Line(marks[index], TREATMENTS[treatments[index]], Points.ofThousandths(counted[index]));
    }

    @Override
    public int size() {
        return marks.length;
    }

    private static ImmutableList<Subtotal> subtotals(Scheme scheme, Tally tally, Points base, boolean whole) {
        List<Group> groups = scheme.terms().groups();
        ImmutableList.Builder<Subtotal> subtotals = ImmutableList.builderWithExpectedSize(groups.size() + 1);
        if (whole) {
            subtotals.add(new Subtotal(BASE, base, base));
        }
        for (int i = 0; i < groups.size(); i++) {
            int sign = scheme.signs()[i];
            Points raw = Points.ofThousandths(sign * tally.raw[i]);
            Points counted = tally.sums[i] == tally.raw[i] ? raw : Points.ofThousandths(sign * tally.sums[i]);
            subtotals.add(new Subtotal(groups.get(i).text(), raw, counted));
        }
        return subtotals.build();
    }
}
