package org.anju.assembly;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** The parameters of a meeting of the owners: its notice, its roll, the time to vote. */
public final class MeetingParameters {

    /** How often the time to vote may be extended; zero for never. For the rules of procedure. */
    public static final ParameterKey<Long> EXTENSIONS_MOST =
            ParameterKey.of("vote.extensionsMost", ParameterType.INTEGER);

    /** How long an extension may be, counted from the close it puts off. For the rules of procedure. */
    public static final ParameterKey<Term> EXTENSION_LONGEST = calendarTerm("vote.extensionLongest");

    private MeetingParameters() {}

    private static ParameterKey<Term> calendarTerm(String name) {
        return ParameterKey.of(name, ParameterType.TERM).where(Term::isInCalendarDays);
    }
}
