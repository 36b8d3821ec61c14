package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * How one case came out.
 *
 * @param id      its id, or the name of the file where it could not be read
 * @param status  how it came out
 * @param details the differences of a failure, the capability a pending case waits for, the problem of a malformed file
 */
public record CaseResult(String id, Status status, ImmutableList<String> details) {

    /** How a case comes out. */
    public enum Status {
        /** Everything expected was found. */
        PASS,
        /** Something expected was not found. */
        FAIL,
        /** The capability is not built yet. */
        PENDING,
        /** The file could not be read. */
        MALFORMED
    }

    /** Returns the result of a file that could not be read. */
    static CaseResult malformed(String file, CaseProblem problem) {
        return new CaseResult(
                file,
                Status.MALFORMED,
                ImmutableList.of(problem.path() + ": " + problem.reason().zh() + " / "
                        + problem.reason().in(Locale.ENGLISH)));
    }

    /** Tells whether a run with this result must not end with success. */
    public boolean isFailure() {
        return status == Status.FAIL || status == Status.MALFORMED;
    }

    /** Returns the line a runner prints: {@code PASS V-S01}, {@code FAIL V-S04 expected … got …}. */
    public String line() {
        return details.isEmpty() ? status + " " + id : status + " " + id + " " + String.join("; ", details);
    }
}
