package org.anju.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.vavr.control.Either;
import java.util.Optional;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * Answers questions of every kind under the rules of one house, from facts stated as legal cases state them.
 *
 * <p>A question has a day ({@code asOf}), its facts ({@code given}) and may state rules of its own ({@code rules}); it may
 * say up to when facts and rules were known ({@code knownAt}). Safe for any number of threads.
 */
public final class Questions {

    private final ImmutableMap<String, CaseKind> kinds = CaseKinds.built();
    private final CaseRules rules;

    private Questions(CaseRules rules) {
        this.rules = rules;
    }

    /** Returns the questions answered under {@code house}. */
    public static Questions under(RuleBook house) {
        return new Questions(CaseRules.of(house));
    }

    /** Returns the kinds of question, by name. */
    public ImmutableSet<String> kinds() {
        return kinds.keySet();
    }

    /**
     * Answers one question.
     *
     * @param kind     one of {@link #kinds()}; else {@link IllegalArgumentException}
     * @param question the day, the rules and the facts
     * @return the answer; or the first thing that is wrong with the question, with its place
     */
    public Either<CaseProblem, CaseAnswer> answer(String kind, JsonNode question) {
        try {
            CaseInput whole = new CaseInput(question, "$");
            AsOf asOf = asOf(whole);
            RuleBook book = whole.findObject("rules").map(rules::bookOf).orElseGet(rules::house);
            CaseInput given = whole.object("given");
            CaseAnswer answer = CaseRunner.answer(kindOf(kind), book, asOf, given);
            whole.finish();
            return Either.right(answer);
        } catch (CaseProblem problem) {
            return Either.left(problem);
        }
    }

    private CaseKind kindOf(String name) {
        return Optional.ofNullable(kinds.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no kind of question: " + name));
    }

    private static AsOf asOf(CaseInput question) {
        AsOf asOf = AsOf.date(question.day("asOf"));
        return question.findInstant("knownAt").map(asOf::knownAt).orElse(asOf);
    }
}
