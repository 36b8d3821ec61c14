package org.anju.formats.cases;

import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;

/**
 * One kind of legal case: how its facts reach the public API, and what of the answer can be expected.
 *
 * <p>The fields of the answer are described, with those of the facts, in the JSON Schema of the kind.
 */
public interface CaseKind {

    /** Returns the name a case uses, such as {@code vote}. */
    String name();

    /**
     * Asks the library.
     *
     * @param book  the rules the case assumes
     * @param asOf  the day it is decided for
     * @param given its facts
     * @return the answer; {@link CaseAnswer#of} writes the part that every decision has
     */
    CaseAnswer answer(RuleBook book, AsOf asOf, CaseInput given);
}
