package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.committee.CommitteeEvaluation;
import org.anju.committee.EvaluationCard;
import org.anju.committee.EvaluationFile;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.scheme.Mark;
import org.anju.kernel.scheme.Points;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Dated;

/** How is a committee evaluated? See {@code evaluationCard.schema.json}. */
final class EvaluationCardCase implements CaseKind {

    @Override
    public String name() {
        return "evaluationCard";
    }

    @Override
    public CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given) {
        ImmutableList.Builder<Dated<Mark>> marks = ImmutableList.builder();
        for (CaseInput row : given.list("records")) {
            marks.add(Dated.always(mark(row), row.findInstant("recordedAt").orElse(Instant.MIN)));
        }
        BodyId committee = BodyId.of(
                given.findText("committee").filter(id -> !id.isEmpty()).orElse("committee"));
        Decision<EvaluationCard> decision =
                CommitteeEvaluation.by(book).evaluate(new EvaluationFile(committee, marks.build()), asOf);
        CaseAnswer answer = CaseAnswer.of(decision);
        decision.considered().ifPresent(card -> {
            CreditCases.put(answer, card.score());
            answer.put("grade", card.grading().grade().code())
                    .put("basis", card.grading().basis().name());
        });
        return answer;
    }

    private static Mark mark(CaseInput row) {
        String id = row.text("id");
        if (id.isEmpty()) {
            throw row.problem("id", "不得为空", "must not be empty");
        }
        Optional<Points> points = CreditCases.points(row, "points");
        if (points.filter(Points::isNegative).isPresent()) {
            throw row.problem("points", "不得为负", "must not be negative");
        }
        return new Mark(
                id,
                row.text("item"),
                row.day("effective"),
                row.findDay("until"),
                points,
                row.findText("fact").orElse(""),
                row.findFlag("contested").orElse(false),
                Optional.empty());
    }
}
