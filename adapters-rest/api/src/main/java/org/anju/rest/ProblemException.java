package org.anju.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;
import org.anju.formats.cases.CaseProblem;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.law.Text;

/** Carries a problem from where it is found to where it is written, in the language asked for. */
final class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1;

    private final transient Function<Locale, Problem> problem;

    private ProblemException(ProblemCode code, Function<Locale, Problem> problem) {
        super(code.text().en(), response(code));
        this.problem = problem;
    }

    private static Response response(ProblemCode code) {
        Response.ResponseBuilder response = Response.status(code.status());
        return (code == ProblemCode.UNAUTHENTICATED
                        ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        : response)
                .build();
    }

    static ProblemException of(ProblemCode code, String zh, String en) {
        return new ProblemException(code, language -> Problem.of(code, Text.of(zh, en), language));
    }

    /** Returns that one place of the request is wrong. */
    static ProblemException at(String place, String zh, String en) {
        return new ProblemException(ProblemCode.MALFORMED, language -> Problem.at(place, Text.of(zh, en), language));
    }

    static ProblemException of(CaseProblem found) {
        return new ProblemException(ProblemCode.MALFORMED, language -> Problem.of(found, language));
    }

    /** Returns that the rules did not grant what was asked. */
    static ProblemException of(Decision<?> decision) {
        ProblemCode code = decision.isRefused() ? ProblemCode.REFUSED : ProblemCode.UNDETERMINED;
        return new ProblemException(code, language -> Problem.of(decision, language));
    }

    static ProblemException notFound(String what) {
        return of(ProblemCode.NOT_FOUND, "没有找到：" + what, "not found: " + what);
    }

    Problem in(Locale language) {
        return problem.apply(language);
    }
}
