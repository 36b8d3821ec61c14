package org.anju.formats.cases;

import java.util.Locale;
import org.anju.kernel.law.Text;

/** A case that cannot be read: where in the file, and why. Never thrown past {@link CaseRunner}. */
public final class CaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final transient Text reason;

    /**
     * Tells what is wrong at one place.
     *
     * @param path   the JSON path, such as {@code $.given.ballots[3].area}
     * @param reason why it cannot be read
     */
    public CaseProblem(String path, Text reason) {
        super(path + ": " + reason.in(Locale.ENGLISH));
        this.path = path;
        this.reason = reason;
    }

    /** Returns the JSON path. */
    public String path() {
        return path;
    }

    /** Returns why it cannot be read. */
    public Text reason() {
        return reason;
    }
}
