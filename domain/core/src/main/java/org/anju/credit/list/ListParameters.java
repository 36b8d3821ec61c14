package org.anju.credit.list;

import com.google.common.collect.ImmutableSet;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.time.Term;

/** What the quarterly lists and their consequences read from the rule book. */
public final class ListParameters {

    /** What is listed and counted; the Xinyang draft says companies (企业). */
    public static final ParameterKey<ListUnit> UNIT = ParameterKey.choice("list.unit", ListUnit.class);

    /** How the list is cut: by rank or by score. */
    public static final ParameterKey<ListCut> CUT = ParameterKey.table("list.cut", ListCut::read);

    /** What happens at a tie. */
    public static final ParameterKey<ListTies> TIES = ParameterKey.choice("list.ties", ListTies.class);

    /** How many checked cases a subject needs to be ranked at all. */
    public static final ParameterKey<Long> SAMPLE_FLOOR = ParameterKey.of("list.sampleFloor", ParameterType.INTEGER);

    /** How long a new provider is left out; counts only where a rule book sets it. */
    public static final ParameterKey<Term> NEWCOMER_GRACE =
            ParameterKey.of("list.newcomerGrace", ParameterType.TERM).where(Term::isInCalendarDays);

    /** On which day of the quarter the provider responsible for a complex is looked up. */
    public static final ParameterKey<ResponsibleDay> RESPONSIBLE_ON =
            ParameterKey.choice("list.responsibleOn", ResponsibleDay.class);

    /** Whether subjects are told before publication and may object (after the model of HN-CREDIT art. 28). */
    public static final ParameterKey<Boolean> PRIOR_NOTICE = ParameterKey.of("list.priorNotice", ParameterType.FLAG);

    /** How long they may object. */
    public static final ParameterKey<Term> OBJECTION_DAYS = ParameterKey.of("list.objectionDays", ParameterType.TERM);

    /** How many bad quarters in a row lead to an interview and a rectification order. */
    public static final ParameterKey<Long> INTERVIEW_RUN =
            ParameterKey.of("list.interviewRunLength", ParameterType.INTEGER);

    /** How many bad quarters in a row lead to public exposure. */
    public static final ParameterKey<Long> EXPOSE_RUN = ParameterKey.of("list.exposeRunLength", ParameterType.INTEGER);

    /** How many good quarters in a row lead to public praise. */
    public static final ParameterKey<Long> PRAISE_RUN = ParameterKey.of("list.praiseRunLength", ParameterType.INTEGER);

    /** How long a rectification may take. */
    public static final ParameterKey<Term> RECTIFY_DAYS = ParameterKey.of("list.rectifyDays", ParameterType.TERM);

    /** Whether the exit procedure is recommended when the rectification after an exposure was missed. */
    public static final ParameterKey<Boolean> EXIT_RECOMMENDED =
            ParameterKey.of("list.exitRecommended", ParameterType.FLAG);

    /** What a quarter without a list does to quarters in a row. */
    public static final ParameterKey<MissingQuarter> MISSING_QUARTER =
            ParameterKey.choice("list.missingQuarter", MissingQuarter.class);

    /** Where a company stands that has a complex on either side. */
    public static final ParameterKey<CompanyConflict> COMPANY_CONFLICT =
            ParameterKey.choice("list.companyConflict", CompanyConflict.class);

    /** Whether a provider inherits the listings of one it absorbs. */
    public static final ParameterKey<Boolean> MERGER_INHERITS =
            ParameterKey.of("list.mergerInherits", ParameterType.FLAG);

    /** Whether a listing taken off after an objection was upheld still counts; as if never listed (table A3.10). */
    public static final ParameterKey<Boolean> REMOVED_COUNTS =
            ParameterKey.of("list.removedCounts", ParameterType.FLAG);

    /** What a score of the quarter is made of, and how much each source weighs. */
    public static final ParameterKey<SourceWeights> WEIGHTS = ParameterKey.table("list.weights", SourceWeights::read);

    /** From which sources the assessment comes: inspection, complaints, owners' rating … */
    public static final ParameterKey<ImmutableSet<String>> SOURCES =
            ParameterKey.table("list.sources", SourceWeights::names);

    private ListParameters() {}
}
