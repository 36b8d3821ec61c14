package org.anju.committee;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.anju.committee.Candidate.Candidacy;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.register.Title;

/** By what right somebody stands: D1.1, D1.9, D1.10, D1.11. */
final class TitleCriteria {

    private TitleCriteria() {}

    static void owner(Examination exam) {
        Candidate candidate = exam.candidate();
        Reading<ImmutableSet<Title>> owners = exam.why().read(EligibilityParameters.OWNER_TITLES);
        if (owners.isSet()) {
            candidate.titles().ifPresent(titles -> exam.mayVote(isOwner(titles, owners.value())));
        }
        exam.why().use(EligibilityFacts.CANDIDACY, candidate.candidacy());
        if (candidate.candidacy() == Candidacy.EX_OFFICIO) {
            Reading<Boolean> office = exam.why().read(EligibilityParameters.EX_OFFICIO);
            if (!office.isSet()) {
                exam.open(EligibilityRules.OWNER, office, owners);
                return;
            } else if (office.value()) {
                exam.spared(EligibilityRules.OWNER);
                return;
            }
        }
        if (!owners.isSet()) {
            exam.open(EligibilityRules.OWNER, owners);
        } else if (candidate.titles().isEmpty()) {
            exam.unknown(EligibilityRules.OWNER, owners, EligibilityFacts.TITLES);
        } else {
            ImmutableSet<Title> titles =
                    exam.why().use(EligibilityFacts.TITLES, candidate.titles().get());
            exam.settle(EligibilityRules.OWNER, owners, isOwner(titles, owners.value()));
        }
    }

    private static boolean isOwner(ImmutableSet<Title> titles, ImmutableSet<Title> owners) {
        return !Sets.intersection(titles, owners).isEmpty();
    }

    static void jointOwners(Examination exam) {
        Candidate candidate = exam.candidate();
        boolean sole = candidate.onlyJointOwner().isPresent()
                && !candidate.onlyJointOwner().get();
        if (candidate.candidacy() != Candidacy.OWNER || sole) {
            exam.spared(EligibilityRules.JOINT);
            return;
        }
        Reading<Boolean> consent = exam.why().read(EligibilityParameters.JOINT_CONSENT);
        if (consent.isSet() && consent.value() && candidate.onlyJointOwner().isEmpty()) {
            exam.unknown(EligibilityRules.JOINT, consent, EligibilityFacts.ONLY_JOINT);
            return;
        }
        exam.settleFlag(
                EligibilityRules.JOINT, consent, EligibilityFacts.CONSENT, candidate.jointOwnersConsent(), true);
    }

    static void delegate(Examination exam) {
        if (exam.candidate().candidacy() != Candidacy.DELEGATE) {
            exam.spared(EligibilityRules.DELEGATE);
            exam.spared(EligibilityRules.AUTHORITY);
            return;
        }
        Reading<Boolean> admitted = exam.why().read(EligibilityParameters.CORPORATE_DELEGATE);
        if (admitted.isSet()) {
            exam.settle(EligibilityRules.DELEGATE, admitted, admitted.value());
        } else {
            exam.open(EligibilityRules.DELEGATE, admitted);
        }
        exam.settleFact(
                EligibilityRules.AUTHORITY,
                admitted,
                EligibilityFacts.AUTHORITY,
                exam.candidate().writtenAuthority(),
                true);
    }
}
