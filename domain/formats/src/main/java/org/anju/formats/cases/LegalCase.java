package org.anju.formats.cases;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One legal case, or one variant of a case that has several.
 *
 * @param id         its id, such as {@code V-S25}
 * @param variant    the name of the variant; empty where there is only one
 * @param kind       the kind of question
 * @param capability the capability of the library it tests, such as {@code 2.5}
 * @param asOf       the day it is decided for, as it stands in the file
 * @param rules      what it assumes beside the law
 * @param given      its facts
 * @param expect     what must be found in the answer
 */
public record LegalCase(
        String id,
        String variant,
        String kind,
        String capability,
        String asOf,
        JsonNode rules,
        JsonNode given,
        JsonNode expect) {

    /** Returns the id, with the variant in brackets where there are several. */
    public String label() {
        return variant.isEmpty() ? id : id + "[" + variant + "]";
    }
}
