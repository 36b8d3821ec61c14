package org.anju.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer: Chinese, unless the caller would rather have English. */
final class Language {

    private Language() {}

    /** Returns the first of the languages asked for that we speak. */
    static Locale of(HttpHeaders headers) {
        try {
            for (Locale wanted : headers.getAcceptableLanguages()) {
                if (wanted.getLanguage().equals("zh") || wanted.getLanguage().equals("*")) {
                    return Locale.CHINA;
                }
                if (wanted.getLanguage().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        } catch (WebApplicationException | IllegalArgumentException unreadable) {
            return Locale.CHINA;
        }
        return Locale.CHINA;
    }
}
