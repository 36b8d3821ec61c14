package org.anju.assembly.meeting;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What the rule book says about a meeting of the owners: its notice, its roll, the time to vote, its result. */
public final class AssemblyParameters {

    /** How long before a meeting all owners must have its notice (SC-379 art. 14). */
    public static final ParameterKey<Term> NOTICE = calendarTerm("deadline.assembly.notice");

    /** How long before a first assembly its matters must be posted (HN-2017 art. 21). */
    public static final ParameterKey<Term> FIRST_ANNOUNCEMENT = calendarTerm("deadline.firstAssembly.announcement");

    /** How long the matters of a first assembly must stay posted (HN-2017 art. 21). */
    public static final ParameterKey<Term> FIRST_POSTING = calendarTerm("deadline.firstAssembly.posting");

    /** Whether the residents' committee must be told of a meeting of a residential complex (SC-379 art. 14). */
    public static final ParameterKey<Boolean> TELL_RESIDENTS_COMMITTEE =
            ParameterKey.of("assembly.tellResidentsCommittee", ParameterType.FLAG);

    /** Whether an electronic vote must be one with real names (HN-2017 art. 26). */
    public static final ParameterKey<Boolean> REAL_NAMES =
            ParameterKey.of("assembly.electronicNeedsRealNames", ParameterType.FLAG);

    /** Whether a topic that was not announced may be voted on. */
    public static final ParameterKey<Boolean> UNLISTED_TOPICS_ALLOWED =
            ParameterKey.of("assembly.unlistedTopicsAllowed", ParameterType.FLAG);

    /** How often the time to vote may be extended; zero for never. For the rules of procedure. */
    public static final ParameterKey<Long> EXTENSIONS_MOST =
            ParameterKey.of("vote.extensionsMost", ParameterType.INTEGER);

    /** How long an extension may be, counted from the close it puts off. For the rules of procedure. */
    public static final ParameterKey<Term> EXTENSION_LONGEST = calendarTerm("vote.extensionLongest");

    /** How long the roll is posted before it is frozen, so that owners can object to it. For the rules of procedure. */
    public static final ParameterKey<Term> ROLL_POSTING = calendarTerm("deadline.assembly.rollPosting");

    private AssemblyParameters() {}

    private static ParameterKey<Term> calendarTerm(String name) {
        return ParameterKey.of(name, ParameterType.TERM).where(Term::isInCalendarDays);
    }
}
