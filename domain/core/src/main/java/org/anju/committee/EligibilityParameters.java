package org.anju.committee;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.anju.committee.Candidate.Breach;
import org.anju.committee.Candidate.PastEvent;
import org.anju.committee.ConflictBar.Kinship;
import org.anju.committee.Interest.Relation;
import org.anju.committee.composition.CommitteeParameters;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.ParameterKey;
import org.anju.kernel.law.ParameterType;
import org.anju.kernel.register.Title;

/**
 * What {@link CandidateEligibility} and {@link PartyShare} read from the rule book; the packs say where each stands in
 * law. What a rule book need not mention is marked so: it asks for more only where some layer sets it.
 */
public final class EligibilityParameters {

    /** By which titles somebody is an owner: a list of {@link Title}. */
    public static final ParameterKey<ImmutableSet<Title>> OWNER_TITLES =
            ParameterKey.table("eligibility.ownerTitles", list -> list.asChoices(Title.class));

    /** Whether members of the residents' committee who own nothing may stand by their office. */
    public static final ParameterKey<Boolean> EX_OFFICIO = CommitteeParameters.EX_OFFICIO;

    /** The age of majority in full years. */
    public static final ParameterKey<Long> ADULT_AGE = ParameterKey.of("eligibility.adultAge", ParameterType.INTEGER);

    /** The age from which own earnings make up for majority, in full years. */
    public static final ParameterKey<Long> OWN_INCOME_AGE =
            ParameterKey.of("eligibility.ownIncomeAge", ParameterType.INTEGER);

    /** Whether arrears keep somebody from standing. */
    public static final ParameterKey<Boolean> ARREARS_BAR = flag("eligibility.arrearsBar");

    /** How arrears are looked at. */
    public static final ParameterKey<ArrearsPolicy> ARREARS_POLICY =
            ParameterKey.table("eligibility.arrearsPolicy", ArrearsPolicy::read);

    /** Whether the contribution to the maintenance fund must be paid. */
    public static final ParameterKey<Boolean> FUND_REQUIRED = flag("eligibility.fundRequired");

    /** Which open breaches keep somebody from standing: a list of {@link Breach}. */
    public static final ParameterKey<ImmutableSet<Breach>> BREACHES =
            ParameterKey.table("eligibility.openViolations", list -> list.asChoices(Breach.class));

    /** Whose ties to which firms keep somebody from standing. */
    public static final ParameterKey<ConflictBar> CONFLICT =
            ParameterKey.table("eligibility.conflictOfInterest", ConflictBar::read);

    /** Which relatives each degree of kinship takes in. */
    public static final ParameterKey<ImmutableMap<Kinship, ImmutableSet<Relation>>> KINSHIP =
            ParameterKey.table("eligibility.kinshipDegrees", ConflictBar::readDegrees);

    /** Whether dishonest judgment debtors are kept from standing. */
    public static final ParameterKey<Boolean> DISHONEST_BAR = flag("eligibility.dishonestDebtorBar");

    /** How long a criminal punishment keeps somebody from standing. */
    public static final ParameterKey<CriminalBar> CRIMINAL_BAR =
            ParameterKey.table("eligibility.criminalBar", CriminalBar::read);

    /** Whether the street office or township must have reviewed the candidate. */
    public static final ParameterKey<Boolean> STREET_REVIEW = flag("eligibility.streetReview");

    /** Whether a joint owner needs the written consent of the others. */
    public static final ParameterKey<Boolean> JOINT_CONSENT = flag("eligibility.jointOwnerConsent");

    /** Whether a natural person with written authority may stand for a corporate owner. */
    public static final ParameterKey<Boolean> CORPORATE_DELEGATE = flag("eligibility.corporateDelegate");

    /** How long a candidate must have lived in the complex; need not be set. */
    public static final ParameterKey<Residence> RESIDENCE =
            ParameterKey.table("eligibility.residence", Residence::read);

    /** Whether somebody who lets the dwelling is kept from standing; need not be set. */
    public static final ParameterKey<Boolean> LETTING_BAR = flag("eligibility.lettingBar");

    /** Whether candidates must have signed the promises asked of them; need not be set. */
    public static final ParameterKey<Boolean> PROMISES = flag("eligibility.promisesRequired");

    /** How many full years must have passed since some events, by {@link PastEvent}; need not be set. */
    public static final ParameterKey<ImmutableMap<PastEvent, Integer>> COOL_OFF =
            ParameterKey.table("eligibility.coolOffYears", EligibilityParameters::readCoolOff);

    /** The least share of party members among the candidates, in principle; need not be set. */
    public static final ParameterKey<Ratio> PARTY_SHARE =
            ParameterKey.of("eligibility.partyShare", ParameterType.RATIO);

    private EligibilityParameters() {}

    private static ParameterKey<Boolean> flag(String name) {
        return ParameterKey.of(name, ParameterType.FLAG);
    }

    private static Optional<ImmutableMap<PastEvent, Integer>> readCoolOff(Datum table) {
        ImmutableMap.Builder<PastEvent, Integer> years = ImmutableMap.builder();
        if (!(table instanceof Datum.Fields fields)) {
            return Optional.empty();
        }
        for (String name : fields.fields().keySet()) {
            Optional<PastEvent> event = new Datum.Leaf(name).asChoice(PastEvent.class);
            Optional<Integer> count = table.findCount(name);
            if (event.isEmpty() || count.isEmpty()) {
                return Optional.empty();
            }
            years.put(event.get(), count.get());
        }
        return Optional.of(years.buildOrThrow());
    }
}
