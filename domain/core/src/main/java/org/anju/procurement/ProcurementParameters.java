package org.anju.procurement;

import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.register.ServiceContract;
import org.anju.kernel.time.Term;

/** What tenders and dismissals read from the rule book; the packs say where each stands in law. */
public final class ProcurementParameters {

    /** Below how many bidders a tender has failed. */
    public static final ParameterKey<Long> LEAST_BIDDERS = count("tender.leastBidders");

    /** How many bidders are invited at least. */
    public static final ParameterKey<Long> LEAST_INVITATIONS = count("tender.leastInvitations");

    /** The largest floor area of housing that is still of small scale. */
    public static final ParameterKey<Area> SMALL_SCALE = ParameterKey.of("tender.smallScaleArea", ParameterType.AREA);

    /** Whether a tender that owners hold follows the steps and terms of a compulsory one. */
    public static final ParameterKey<Boolean> OWNERS_FOLLOW = flag("tender.ownersFollow");

    /** How long before the notice a tender is filed. */
    public static final ParameterKey<Term> FILING_BEFORE_NOTICE = term("tender.filingBeforeNotice");

    /** How long bidders have, from the issue of the documents to the deadline. */
    public static final ParameterKey<Term> BID_PREPARATION = term("tender.bidPreparation");

    /** How long before the deadline the documents may last be clarified. */
    public static final ParameterKey<Term> CLARIFICATION = term("tender.clarification");

    /** How many sit on the panel at least; always an odd number. */
    public static final ParameterKey<Long> PANEL_SEATS = count("tender.evaluationSeatsLeast");

    /** The least share of experts on the panel. */
    public static final ParameterKey<Ratio> EXPERT_SHARE =
            ParameterKey.of("tender.evaluationExpertShare", ParameterType.RATIO);

    /** How soon after the report the candidates are posted. */
    public static final ParameterKey<Term> POSTED_WITHIN = term("tender.candidatesPostedWithin");

    /** How long the candidates are posted at least. */
    public static final ParameterKey<Term> POSTED_FOR = term("tender.candidatesPostedFor");

    /** How soon an objection is answered. */
    public static final ParameterKey<Term> OBJECTION_ANSWER = term("tender.objectionAnswer");

    /** How soon after the award the contract is signed. */
    public static final ParameterKey<Term> CONTRACT = term("tender.contract");

    /** How soon after the award the result is filed. */
    public static final ParameterKey<Term> RESULT_FILING = term("tender.resultFiling");

    /** How soon after the signing the contract is filed. */
    static final ParameterKey<Term> CONTRACT_FILING = term("deadline.contract.filing");

    /** How soon after the takeover it is filed. */
    static final ParameterKey<Term> TAKEOVER_FILING = term("deadline.takeover.filing");

    /** How soon after the end of the contract the provider has handed everything over. */
    static final ParameterKey<Term> HANDOVER = term("deadline.provider.handover");

    /** The matter under which owners hire and dismiss a provider. */
    public static final ParameterKey<String> CHANGE_MATTER =
            ParameterKey.of("provider.changeMatter", ParameterType.TEXT);

    /** Whether a preliminary contract ends when another takes effect. */
    public static final ParameterKey<Boolean> ENDED_BY_ANOTHER = flag("provider.newContractEndsPreliminary");

    private ProcurementParameters() {}

    /** Returns the parameter that says whether a provider under a contract of {@code kind} must be found by tender. */
    public static ParameterKey<Boolean> compulsory(ServiceContract.Kind kind) {
        return flag("tender.compulsory." + kind);
    }

    private static ParameterKey<Long> count(String name) {
        return ParameterKey.of(name, ParameterType.INTEGER);
    }

    private static ParameterKey<Boolean> flag(String name) {
        return ParameterKey.of(name, ParameterType.FLAG);
    }

    private static ParameterKey<Term> term(String name) {
        return ParameterKey.of(name, ParameterType.TERM);
    }
}
