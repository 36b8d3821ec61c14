package org.anju.kernel.scheme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Score.Subtotal;

/** Keeps what the arithmetic did to each record of one subject. */
final class Waterfall {

    private static final Text BASE = Text.of("基础分", "base");

    private Waterfall() {}

    /** Scores one subject; {@code whole} says whether with the base and within the limits of a score. */
    static Score of(Scheme scheme, List<Mark> marks, LocalDate day, boolean whole) {
        ImmutableList<Mark> sorted = ImmutableList.sortedCopyOf(Mark.BY_DAY, marks);
        Tally tally = new Tally(scheme, MarkTable.ofOne(scheme, sorted), day);
        ImmutableList.Builder<Line> lines = ImmutableList.builderWithExpectedSize(sorted.size());
        long sum = tally.sum(
                0, (record, treatment, counted) -> lines.add(line(scheme, sorted.get(record), treatment, counted)));
        Points base = whole ? scheme.terms().base() : Points.ZERO;
        Points total = base.plus(Points.ofThousandths(sum));
        return new Score(
                whole ? scheme.clamp(total) : total,
                subtotals(scheme, tally, base, whole),
                lines.build(),
                tally.badRecords,
                (tally.effects & MarkTable.VETO) != 0,
                (tally.effects & MarkTable.BLACKLIST) != 0);
    }

    private static Line line(Scheme scheme, Mark mark, Treatment treatment, long counted) {
        if (counted == 0) {
            return new Line(mark, treatment, Points.ZERO);
        }
        Item item = Objects.requireNonNull(scheme.items().get(mark.item()));
        int sign = scheme.terms().groups().get(scheme.groupOf(item)).kind().sign();
        return new Line(mark, treatment, Points.ofThousandths(sign * counted));
    }

    private static ImmutableList<Subtotal> subtotals(Scheme scheme, Tally tally, Points base, boolean whole) {
        List<Group> groups = scheme.terms().groups();
        ImmutableList.Builder<Subtotal> subtotals = ImmutableList.builderWithExpectedSize(groups.size() + 1);
        if (whole) {
            subtotals.add(new Subtotal(BASE, base, base));
        }
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            int sign = group.kind().sign();
            subtotals.add(new Subtotal(
                    group.text(),
                    Points.ofThousandths(sign * tally.raw[i]),
                    Points.ofThousandths(sign * tally.sums[i])));
        }
        return subtotals.build();
    }
}
