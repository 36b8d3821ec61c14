package org.anju.formats.cases;

import org.anju.kernel.register.ProviderId;

/**
 * The providers of a case: eighteen characters of a unified social credit code, or a short label such as {@code A} that
 * stands for a made-up one, so that no case names a real firm.
 */
final class CaseProviders {

    private static final String REGISTRY = "91411500MA";
    private static final int LABEL = 7;

    private CaseProviders() {}

    /** Returns the provider in the field called {@code name}, which must be there. */
    static ProviderId of(CaseInput given, String name) {
        String text = given.text(name);
        String body = REGISTRY + "0".repeat(Math.max(0, LABEL - text.length())) + text;
        try {
            return text.length() > LABEL ? ProviderId.of(text) : ProviderId.of(body + ProviderId.checkDigit(body));
        } catch (IllegalArgumentException e) {
            throw given.problem(
                    name,
                    "应为统一社会信用代码，或至多七位的代号（数字和大写字母，不含 I O S V Z）",
                    "should be a unified social credit code, or a label of at most seven digits and capitals without I O S V Z");
        }
    }

    /** Returns the provider in the field called {@code name}, or the one called A where the case names none. */
    static ProviderId orA(CaseInput given, String name) {
        return given.has(name)
                ? of(given, name)
                : ProviderId.of(REGISTRY + "000000A" + ProviderId.checkDigit(REGISTRY + "000000A"));
    }
}
