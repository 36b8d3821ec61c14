package org.anju.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.scheme.Aggregation;
import org.anju.kernel.scheme.Grading;
import org.anju.kernel.scheme.Line;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Scheme;
import org.anju.kernel.scheme.SchemeKey;
import org.anju.kernel.scheme.Score;
import org.anju.kernel.scheme.Treatment;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Dated;

/**
 * The standardised evaluation (规范化评价) of a committee under the scheme of a rule book (Xinyang draft, measure 2).
 *
 * <p>The draft names no items, points or grades: the scheme is a parameter without default. Only what was recorded by the
 * moment asked for counts. Thread-safe.
 */
public final class CommitteeEvaluation {

    /** The parameter the scheme stands in. */
    public static final String SCHEME = "committee.evaluationScheme";

    private static final Fact COMMITTEE = Fact.open("evaluation.committee", "被评价的委员会", "committee evaluated");
    private static final Fact LINE = Fact.official("evaluation.record", "评价记录", "record of the evaluation");
    private static final Fact POINTS =
            Fact.official("evaluation.record.points", "评价记录载明的分值", "the points a record of the evaluation states");
    private static final Fact SUBTOTAL = Fact.open("evaluation.subtotal", "评价分项", "subtotal of the evaluation");
    private static final Fact TOTAL = Fact.open("evaluation.score", "评价得分", "score of the evaluation");
    private static final Fact ONE_BODY =
            Fact.open("evaluation.aggregation", "不按项目汇总的评价方案", "a scheme that sums up no projects");
    private static final Rule GRADED =
            Rule.of("2.7", "NOT_GRADED", Text.of("评价等级{0}（{1}）", "grade {0} ({1})"), Text.of("无评价等级", "no grade"));

    private final RuleBook book;
    private final SchemeKey key = SchemeKey.of(SCHEME);

    private CommitteeEvaluation(RuleBook book) {
        this.book = book;
    }

    /** Returns the policy under {@code book}. */
    public static CommitteeEvaluation by(RuleBook book) {
        return new CommitteeEvaluation(book);
    }

    /** Evaluates a committee on the day asked for; undetermined where there is no usable scheme or a record lacks its points. */
    public Decision<EvaluationCard> evaluate(EvaluationFile file, AsOf asOf) {
        Reasoning why = Reasoning.of("committee.evaluation", book, asOf);
        Reading<SchemeKey.Entry> reading = why.read(key.parameter());
        Optional<Scheme> found = SchemeKey.find(reading, why);
        if (found.filter(CommitteeEvaluation::isOfOneBody).isEmpty()) {
            found.ifPresent(other -> why.lack(ONE_BODY));
            return why.fail();
        }
        Scheme scheme = found.get();
        why.use(COMMITTEE, file.committee());
        Score score = scheme.score(known(file, asOf), asOf.validOn());
        score.lines().forEach(line -> explain(line, why));
        if (why.lacks()) {
            return why.fail();
        }
        score.subtotals().forEach(subtotal -> why.use(SUBTOTAL, subtotal));
        why.use(TOTAL, score.total());
        Grading grading = scheme.grade(score);
        why.check(GRADED, reading, true, grading.grade(), grading.basis());
        return why.conclude(new EvaluationCard(file.committee(), score, grading));
    }

    private static boolean isOfOneBody(Scheme scheme) {
        return scheme.terms().aggregation() == Aggregation.WHOLE;
    }

    private static void explain(Line line, Reasoning why) {
        if (line.treatment() == Treatment.NO_POINTS) {
            why.lack(POINTS, line.mark().id());
        }
        why.use(LINE, line);
    }

    /** Returns the records known, each as it was told last. */
    private static List<Mark> known(EvaluationFile file, AsOf asOf) {
        Map<String, Dated<Mark>> last = new LinkedHashMap<>();
        for (Dated<Mark> mark : file.marks()) {
            if (!mark.recordedAt().isAfter(asOf.knownAt())) {
                last.merge(
                        mark.value().id(),
                        mark,
                        (one, other) -> other.recordedAt().isBefore(one.recordedAt()) ? one : other);
            }
        }
        List<Mark> marks = new ArrayList<>(last.size());
        last.values().forEach(mark -> marks.add(mark.value()));
        return marks;
    }
}
