package org.anju.procurement;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.time.Term;

/**
 * A notice about the end of a service contract, or the decision on its renewal.
 *
 * @param situation who tells whom
 * @param given     the day it was told or decided; empty where nobody did yet
 * @param ends      the day the contract expires or is to end; empty where that is not known
 * @param agreed    the notice period the contract states; empty where it states none
 * @param written   whether it was told in writing; empty where that is not known
 */
public record NoticeFacts(
        NoticeSituation situation,
        Optional<LocalDate> given,
        Optional<LocalDate> ends,
        Optional<Term> agreed,
        Optional<Boolean> written) {

    /** The largest amount of an agreed period, longer than any contract: what somebody mistyped must not lead out of the calendar. */
    public static final int LONGEST = 36_525;

    /** Throws if the agreed period is longer than any contract. */
    public NoticeFacts {
        check(agreed);
    }

    static void check(Optional<Term> agreed) {
        checkArgument(
                agreed.map(Term::amount).orElse(0) <= LONGEST,
                "a notice period must not exceed %s: %s",
                LONGEST,
                agreed);
    }
}
