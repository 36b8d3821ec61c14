package org.anju.credit;

import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What credit evaluation reads from the rule book, beside the scheme in {@code credit.scheme}. */
public final class CreditParameters {

    /** The parameter the scheme stands in. */
    public static final String SCHEME = "credit.scheme";

    /** How long bad information is shown and counted (Henan social credit regulation, art. 19). */
    public static final ParameterKey<Term> DISCLOSURE_LIMIT =
            ParameterKey.of("credit.disclosureLimit", ParameterType.TERM).where(Term::isInCalendarDays);

    /** Whether it stays while its subject is on the punishment list (art. 19). */
    public static final ParameterKey<Boolean> PUNISHMENT_LIST_EXTENDS =
            ParameterKey.of("credit.punishmentListExtends", ParameterType.FLAG);

    /** Whether a penalty is bad information only once it is final (art. 20). */
    public static final ParameterKey<Boolean> PENALTY_MUST_BE_FINAL =
            ParameterKey.of("credit.penaltyMustBeFinal", ParameterType.FLAG);

    /** Whether a penalty on a natural person by summary procedure is recorded (art. 13). */
    public static final ParameterKey<Boolean> SUMMARY_PENALTIES_RECORDED =
            ParameterKey.of("credit.summaryPenaltiesRecorded", ParameterType.FLAG);

    /** Whether a record counts after its act was revoked (art. 42). */
    public static final ParameterKey<Boolean> REVOKED_COUNTS =
            ParameterKey.of("credit.revokedCounts", ParameterType.FLAG);

    /** Whether a record counts after its credit was repaired (art. 43). */
    public static final ParameterKey<Boolean> REPAIRED_COUNTS =
            ParameterKey.of("credit.repairedCounts", ParameterType.FLAG);

    /** Whether a provider that had no project in the period is rated. */
    public static final ParameterKey<Boolean> RATE_WITHOUT_PROJECT =
            ParameterKey.of("credit.rateWithoutProject", ParameterType.FLAG);

    /** Whether a provider that is not registered is rated. */
    public static final ParameterKey<Boolean> RATE_UNREGISTERED =
            ParameterKey.of("credit.rateUnregistered", ParameterType.FLAG);

    private CreditParameters() {}
}
