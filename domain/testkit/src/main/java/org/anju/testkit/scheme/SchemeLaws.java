package org.anju.testkit.scheme;

import static org.anju.testkit.scheme.SchemeArbitraries.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.anju.kernel.scheme.Grade;
import org.anju.kernel.scheme.Line;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.MarkTable;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.Score;

/** What holds for every way of scoring and grading under a scheme. Capability 3.3. */
public interface SchemeLaws {

    /** Scores the records on {@link SchemeArbitraries#DAY}; the library's own scoring unless another is tested. */
    default Score score(Scheme scheme, List<Mark> marks) {
        return scheme.score(marks, DAY);
    }

    /** Grades a score; the library's own grading unless another is tested. */
    default Grade grade(Scheme scheme, Score score) {
        return scheme.grade(score).grade();
    }

    /** The lines of the waterfall, one for each record, add up to the score. */
    @Property(tries = 200)
    default void everyRecordIsAccountedFor(@ForAll Scheme scheme, @ForAll @Size(max = 12) List<Mark> marks) {
        Score score = score(scheme, marks);

        assertThat(score.lines()).hasSize(marks.size());
        assertThat(score.lines().stream()
                        .map(Line::counted)
                        .reduce(scheme.terms().base(), Points::plus))
                .isEqualTo(score.total());
    }

    /** The order in which records are given does not matter. */
    @Property(tries = 200)
    default void orderDoesNotMatter(@ForAll Scheme scheme, @ForAll @Size(max = 12) @UniqueElements List<Mark> marks) {
        List<Mark> reversed = new ArrayList<>(marks);
        Collections.reverse(reversed);

        assertThat(score(scheme, reversed).total())
                .isEqualTo(score(scheme, marks).total());
    }

    /** No group counts more than its cap. */
    @Property(tries = 200)
    default void capsHold(@ForAll Scheme scheme, @ForAll @Size(max = 12) List<Mark> marks) {
        Score score = score(scheme, marks);
        for (int i = 0; i < scheme.terms().groups().size(); i++) {
            Points counted = score.subtotals().get(i + 1).counted();
            scheme.terms()
                    .groups()
                    .get(i)
                    .cap()
                    .ifPresent(cap -> assertThat(counted).isLessThanOrEqualTo(cap));
        }
    }

    /** Scoring many at once gives each the score it has alone. */
    @Property(tries = 200)
    default void manyAtOnceAreEachAlone(
            @ForAll Scheme scheme,
            @ForAll @Size(max = 12) @UniqueElements List<Mark> first,
            @ForAll @Size(max = 12) @UniqueElements List<Mark> second) {
        MarkTable table = MarkTable.builder(scheme).add(first).add(second).build();

        assertThat(scheme.scores(table, DAY))
                .containsExactly(
                        score(scheme, first).total().thousandths(),
                        score(scheme, second).total().thousandths());
    }

    /** With the same bad records and vetoes a higher score never makes a worse grade. */
    @Property
    default void gradesAreMonotone(@ForAll Scheme scheme, @ForAll Points one, @ForAll Points other) {
        Points low = one.compareTo(other) <= 0 ? one : other;
        Points high = low.equals(one) ? other : one;

        assertThat(place(scheme, high)).isLessThanOrEqualTo(place(scheme, low));
    }

    private int place(Scheme scheme, Points points) {
        Grade grade = grade(scheme, new Score(points, ImmutableList.of(), ImmutableList.of(), 0, false, false));
        List<String> best =
                scheme.terms().bands().stream().map(band -> band.grade()).toList();
        int place = best.indexOf(grade.code());
        return place < 0 ? best.size() : place;
    }
}
