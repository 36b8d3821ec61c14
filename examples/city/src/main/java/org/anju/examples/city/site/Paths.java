package org.anju.examples.city.site;

import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.ProviderId;

/** Where the pages of the site stand. */
public final class Paths {

    static final String HOME = "index.html";
    static final String LIST = "list/index.html";
    static final String RULES = "rules.html";

    private Paths() {}

    static String division(DivisionCode code) {
        return "division/" + code + "/index.html";
    }

    static String complex(ComplexId id) {
        return "complex/" + safe(id.value()) + "/index.html";
    }

    static String vote(ComplexId id, String motion) {
        return "complex/" + safe(id.value()) + "/vote-" + safe(motion) + ".html";
    }

    static String revenue(ComplexId id) {
        return "complex/" + safe(id.value()) + "/revenue.html";
    }

    static String provider(ProviderId id) {
        return "provider/" + id + ".html";
    }

    /** Returns an id as a file name: everything but letters, digits, dot and dash is written as its code. */
    public static String safe(String id) {
        StringBuilder name = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
            name.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        return name.toString();
    }
}
