package org.anju.credit.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class ListScoringTest {

    private static final AsOf DAY = AsOf.date("2025-12-31");
    private static final Datum SOURCES =
            new Datum.Many(ImmutableList.of(new Datum.Leaf("INSPECTION"), new Datum.Leaf("COMPLAINTS")));

    private static Datum weights(String inspection, String complaints) {
        return new Datum.Fields(ImmutableMap.of(
                "rounding",
                new Datum.Leaf("HALF_UP"),
                "weights",
                new Datum.Fields(ImmutableMap.of(
                        "INSPECTION", new Datum.Leaf(inspection), "COMPLAINTS", new Datum.Leaf(complaints)))));
    }

    private static ListScoring scoring(Datum weights) {
        return ListScoring.by(RuleBook.of(TestRules.national()
                .set("list.sources", SOURCES, 3)
                .set("list.weights", weights, 3)
                .build()));
    }

    private static ImmutableMap<String, Points> points(String inspection, String complaints) {
        return ImmutableMap.of("INSPECTION", Points.of(inspection), "COMPLAINTS", Points.of(complaints));
    }

    @Test
    void theScoreIsTheMeanOfItsSourcesAsTheyWeigh() {
        assertThat(scoring(weights("2", "1")).decide(points("90", "80"), DAY).getOrElseThrow())
                .isEqualTo(Points.of("86.667"));
        assertThat(scoring(weights("1", "0")).decide(points("90", "80"), DAY).getOrElseThrow())
                .isEqualTo(Points.of("90"));
    }

    @Test
    void untilTheSourcesAndWeightsAreStatedThereIsNoScore() {
        assertThat(ListScoring.by(RuleBook.of()).decide(points("90", "80"), DAY).missing())
                .extracting(Missing::code)
                .containsExactly("list.sources", "list.weights");
        assertThat(scoring(weights("0", "0")).decide(points("90", "80"), DAY).isUndetermined())
                .isTrue();
        assertThat(scoring(weights("-1", "2")).decide(points("90", "80"), DAY).isUndetermined())
                .isTrue();
        assertThat(scoring(weights("x", "2")).decide(points("90", "80"), DAY).isUndetermined())
                .isTrue();
    }

    @Test
    void aSourceThatSaysNothingIsNamedAndNeverTakenForZero() {
        Decision<Points> decision =
                scoring(weights("1", "1")).decide(ImmutableMap.of("INSPECTION", Points.of("90")), DAY);

        assertThat(decision.missing()).extracting(Missing::code).containsExactly("list.points");
    }

    @Test
    void whatIsNoSourceIsLeftOutWithAWarning() {
        ImmutableMap<String, Points> all =
                ImmutableMap.of("INSPECTION", Points.of("90"), "COMPLAINTS", Points.of("80"), "RUMOUR", Points.of("0"));
        Decision<Points> decision = scoring(weights("1", "1")).decide(all, DAY);

        assertThat(decision.getOrElseThrow()).isEqualTo(Points.of("85"));
        assertThat(decision.explanation().warnings())
                .extracting(Violation::code)
                .containsExactly("NOT_A_SOURCE");
    }
}
