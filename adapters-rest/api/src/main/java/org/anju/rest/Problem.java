package org.anju.rest;

import com.google.common.collect.ImmutableList;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anju.formats.cases.CaseProblem;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;

/** What a caller is told when a request cannot be answered: the problem details of RFC 9457. */
@Schema(name = "Problem", description = "RFC 9457 problem details; texts in the language asked for.")
record Problem(
        @Schema(description = "urn:anju:problem: and the code", example = "urn:anju:problem:MALFORMED")
        String type,

        @Schema(description = "What kind of problem") String title,
        @Schema(description = "The HTTP status") int status,
        @Schema(description = "What is wrong this time") String detail,

        @Schema(description = "The code, the same in every language")
        ProblemCode code,

        @Schema(description = "Where the request is wrong, and why")
        List<Mistake> mistakes,

        @Schema(description = "The decision behind it, where rules decided")
        Optional<DecisionView> decision) {

    /** One place of the request, and why it is wrong. */
    @Schema(name = "Mistake")
    record Mistake(
            @Schema(description = "A JSON path, parameter or header", example = "$.given.owed")
            String place,

            String reason) {}

    static Problem of(ProblemCode code, Text detail, Locale language) {
        return of(code, detail.in(language), ImmutableList.of(), Optional.empty(), language);
    }

    /** Returns that one place of the request is wrong. */
    static Problem at(String place, Text reason, Locale language) {
        return malformed(ImmutableList.of(new Mistake(place, reason.in(language))), language);
    }

    static Problem of(CaseProblem problem, Locale language) {
        return at(problem.path(), problem.reason(), language);
    }

    /** Returns that a decision was not granted. */
    static Problem of(Decision<?> decision, Locale language) {
        ProblemCode code = decision.isRefused() ? ProblemCode.REFUSED : ProblemCode.UNDETERMINED;
        DecisionView view = DecisionView.of(decision, language);
        return of(code, view.summary(language), ImmutableList.of(), Optional.of(view), language);
    }

    private static Problem malformed(List<Mistake> mistakes, Locale language) {
        Mistake first = mistakes.get(0);
        return of(ProblemCode.MALFORMED, first.place() + ": " + first.reason(), mistakes, Optional.empty(), language);
    }

    private static Problem of(
            ProblemCode code, String detail, List<Mistake> mistakes, Optional<DecisionView> decision, Locale language) {
        return new Problem(
                "urn:anju:problem:" + code, code.text().in(language), code.status(), detail, code, mistakes, decision);
    }
}
