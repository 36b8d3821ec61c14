package org.anju.pages.bulletins;

import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ProviderId;

/** Where the pages of the site stand. */
public final class Paths {

    /** The page of the city. */
    public static final String HOME = "index.html";
    /** The good and bad list. */
    public static final String LIST = "list/index.html";
    /** The rules applied. */
    public static final String RULES = "rules.html";

    private Paths() {}

    /** Returns the path of the page of a division below the city. */
    public static String division(DivisionCode code) {
        return "division/" + code + "/index.html";
    }

    /** Returns the path of the board of a complex. */
    public static String complex(ComplexId id) {
        return "complex/" + safe(id.value()) + "/index.html";
    }

    /** Returns the path of the result of a vote. */
    public static String vote(ComplexId id, String motion) {
        return "complex/" + safe(id.value()) + "/vote-" + safe(motion) + ".html";
    }

    /** Returns the path of one ballot paper of a vote. */
    public static String ballot(ComplexId id, String vote, long number) {
        return "complex/" + safe(id.value()) + "/ballot-" + safe(vote) + "-" + number + ".html";
    }

    /** Returns the path of a proceeding. */
    public static String proceeding(ComplexId id, ProceedingId proceeding) {
        return "complex/" + safe(id.value()) + "/" + safe(proceeding.workflow()) + "-" + safe(proceeding.name())
                + ".html";
    }

    /** Returns the path of the page of a committee in the term that {@code tenure} records. */
    public static String committee(ComplexId id, ProceedingId tenure) {
        return "complex/" + safe(id.value()) + "/committee-" + safe(tenure.name()) + ".html";
    }

    /** Returns the path of the notice of public revenue. */
    public static String revenue(ComplexId id) {
        return "complex/" + safe(id.value()) + "/revenue.html";
    }

    /** Returns the path of the page of a provider. */
    public static String provider(ProviderId id) {
        return "provider/" + id + ".html";
    }

    /** Returns an id as a file name: everything but letters, digits and dash is written as its code, dots too: .. would lead out of the site. */
    public static String safe(String id) {
        StringBuilder name = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
            name.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        return name.toString();
    }
}
