package org.anju.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Dated;
import org.junit.jupiter.api.Test;

class CommitteeEvaluationTest {

    private static final AsOf DAY = AsOf.date("2024-12-31");
    private static final Instant LATE = Instant.parse("2024-12-01T00:00:00Z");

    private static Datum scheme(String aggregation) {
        return Sample.table(
                "title",
                Sample.table("zh", "评价卡", "en", "card"),
                "base",
                "60",
                "window",
                "CALENDAR_YEAR",
                "validity",
                "UNTIL_ENDED",
                "groups",
                many(Sample.table("code", "G", "kind", "GOOD"), Sample.table("code", "B", "kind", "BAD")),
                "items",
                many(
                        item("MEETINGS", "G", "20", "true"),
                        item("LATE_FILING", "B", "5", "false"),
                        Sample.table("code", "SEAL", "group", "B", "points", "0", "stated", "false", "effect", "VETO")),
                "grades",
                many(Sample.table("code", "GOOD"), Sample.table("code", "FAIR"), Sample.table("code", "POOR")),
                "bands",
                many(Sample.table("grade", "GOOD", "from", "75"), Sample.table("grade", "FAIR", "from", "60")),
                "floor",
                Sample.table("kind", "FIXED", "grade", "POOR"),
                "veto",
                "POOR",
                "clamp",
                "NONE",
                "aggregation",
                aggregation,
                "sameFact",
                "ONCE",
                "objections",
                "SUSPENDED");
    }

    private static Datum item(String code, String group, String points, String stated) {
        return Sample.table("code", code, "group", group, "points", points, "stated", stated);
    }

    private static Datum many(Datum... values) {
        return new Datum.Many(ImmutableList.copyOf(values));
    }

    private static Mark mark(String id, String item) {
        return Mark.of(id, item, LocalDate.parse("2024-05-01"));
    }

    private static Decision<EvaluationCard> evaluate(Datum scheme, AsOf asOf, Dated<?>... marks) {
        @SuppressWarnings("unchecked")
        ImmutableList<Dated<Mark>> records =
                Stream.of(marks).map(mark -> (Dated<Mark>) mark).collect(ImmutableList.toImmutableList());
        RuleBook book = RuleBook.of(TestRules.national()
                .set("committee.evaluationScheme", scheme, 2)
                .build());
        return CommitteeEvaluation.by(book).evaluate(new EvaluationFile(BodyId.of("B-1"), records), asOf);
    }

    private static Dated<Mark> known(Mark mark) {
        return Dated.always(mark, Instant.EPOCH);
    }

    @Test
    void aCardIsAddedUpAndGraded() {
        EvaluationCard card = evaluate(
                        scheme("WHOLE"),
                        DAY,
                        known(mark("1", "MEETINGS").worth(Points.of("18"))),
                        known(mark("2", "LATE_FILING")))
                .getOrElseThrow();

        assertThat(card.score().total()).isEqualTo(Points.of("73"));
        assertThat(card.grading().grade().code()).isEqualTo("FAIR");
        assertThat(evaluate(scheme("WHOLE"), DAY, known(mark("3", "SEAL")))
                        .getOrElseThrow()
                        .grading()
                        .grade()
                        .code())
                .isEqualTo("POOR");
    }

    @Test
    void aRecordWithoutItsPointsLeavesTheCardOpen() {
        Decision<EvaluationCard> decision = evaluate(scheme("WHOLE"), DAY, known(mark("1", "MEETINGS")));

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly("evaluation.record.points");
    }

    @Test
    void onlyWhatWasKnownCountsAndOfOneIdWhatWasToldLast() {
        Dated<Mark> early = known(mark("1", "LATE_FILING"));
        Dated<Mark> contested = Dated.always(mark("1", "LATE_FILING").underObjection(), LATE);

        assertThat(evaluate(scheme("WHOLE"), DAY, early, contested)
                        .getOrElseThrow()
                        .score()
                        .total())
                .isEqualTo(Points.of("60"));
        assertThat(evaluate(scheme("WHOLE"), DAY.knownAt(LATE.minusSeconds(1)), early, contested)
                        .getOrElseThrow()
                        .score()
                        .total())
                .isEqualTo(Points.of("55"));
    }

    @Test
    void theSchemeIsAParameterWithoutDefault() {
        Decision<EvaluationCard> decision = CommitteeEvaluation.by(
                        RuleBook.of(TestRules.national().build()))
                .evaluate(new EvaluationFile(BodyId.of("B-1"), ImmutableList.of()), DAY);

        assertThat(decision.missing()).extracting(Missing::code).containsExactly("committee.evaluationScheme");
        assertThat(evaluate(scheme("SUM"), DAY).missing())
                .extracting(Missing::code)
                .containsExactly("evaluation.aggregation");
        assertThat(evaluate(new Datum.Fields(ImmutableMap.of()), DAY).isUndetermined())
                .isTrue();
    }
}
