package org.anju.committee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Reading;

/** What the person is: D1.2, D1.8, and how long they lived there and what they signed. */
final class PersonCriteria {

    private PersonCriteria() {}

    /** Full capacity: of age, or nearly and living on own earnings (CC art. 18), and not declared otherwise by a court. */
    static void capacity(Examination exam) {
        Candidate candidate = exam.candidate();
        Reading<Long> adult = exam.why().read(EligibilityParameters.ADULT_AGE);
        Reading<Long> working = exam.why().read(EligibilityParameters.OWN_INCOME_AGE);
        if (!adult.isSet() || !working.isSet()) {
            exam.open(EligibilityRules.CAPACITY, adult, working);
        } else if (candidate.declaredIncapable().orElse(false)) {
            exam.why().use(EligibilityFacts.INCAPABLE, true);
            exam.settle(EligibilityRules.CAPACITY, adult, false, "—");
        } else if (candidate.bornOn().isEmpty()) {
            exam.unknown(EligibilityRules.CAPACITY, adult, lacking(candidate, EligibilityFacts.BORN), "—");
        } else {
            LocalDate born =
                    exam.why().use(EligibilityFacts.BORN, candidate.bornOn().get());
            LocalDate closes = exam.why().use(EligibilityFacts.CLOSES, candidate.nominationCloses());
            age(exam, adult, working, ChronoUnit.YEARS.between(born, closes));
        }
    }

    private static void age(Examination exam, Reading<Long> adult, Reading<Long> working, long age) {
        Candidate candidate = exam.candidate();
        boolean ofAge = age >= adult.value();
        Reading<Long> basis = ofAge ? adult : working;
        if (!ofAge && age >= working.value() && candidate.livesOnOwnIncome().isEmpty()) {
            exam.unknown(EligibilityRules.CAPACITY, working, lacking(candidate, EligibilityFacts.OWN_INCOME), age);
        } else if (!ofAge && !(age >= working.value() && earns(exam))) {
            exam.settle(EligibilityRules.CAPACITY, basis, false, age);
        } else if (candidate.declaredIncapable().isEmpty()) {
            exam.unknown(EligibilityRules.CAPACITY, basis, EligibilityFacts.INCAPABLE, age);
        } else {
            exam.why().use(EligibilityFacts.INCAPABLE, false);
            exam.settle(EligibilityRules.CAPACITY, basis, true, age);
        }
    }

    private static boolean earns(Examination exam) {
        return exam.why()
                .use(
                        EligibilityFacts.OWN_INCOME,
                        exam.candidate().livesOnOwnIncome().orElseThrow());
    }

    /** Returns {@code first} and, if that is not known either, whether a court took full capacity. */
    private static ImmutableList<Fact> lacking(Candidate candidate, Fact first) {
        return candidate.declaredIncapable().isPresent()
                ? ImmutableList.of(first)
                : ImmutableList.of(first, EligibilityFacts.INCAPABLE);
    }

    static void review(Examination exam) {
        exam.settleFlag(
                EligibilityRules.REVIEW,
                exam.why().read(EligibilityParameters.STREET_REVIEW),
                EligibilityFacts.REVIEWED,
                exam.candidate().streetReviewPassed(),
                true);
    }

    static void residence(Examination exam) {
        Reading<Residence> residence = exam.why().readIfSet(EligibilityParameters.RESIDENCE);
        if (exam.isOff(EligibilityRules.RESIDENCE, residence)) {
            return;
        }
        LocalDate closes = exam.candidate().nominationCloses();
        long needed = residence.value().daysNeeded(closes);
        if (exam.candidate().stays().isEmpty()) {
            exam.unknown(EligibilityRules.RESIDENCE, residence, EligibilityFacts.STAYS, residence.value(), "—", needed);
            return;
        }
        long lived = residence
                .value()
                .daysLived(
                        exam.why()
                                .use(
                                        EligibilityFacts.STAYS,
                                        exam.candidate().stays().get()),
                        closes);
        exam.settle(EligibilityRules.RESIDENCE, residence, lived >= needed, residence.value(), lived, needed);
    }

    static void letting(Examination exam) {
        Reading<Boolean> bar = exam.why().readIfSet(EligibilityParameters.LETTING_BAR);
        if (!exam.isOff(EligibilityRules.LETTING, bar)) {
            exam.settleFlag(
                    EligibilityRules.LETTING,
                    bar,
                    EligibilityFacts.LETS,
                    exam.candidate().lets(),
                    false);
        }
    }

    static void promises(Examination exam) {
        Reading<Boolean> required = exam.why().readIfSet(EligibilityParameters.PROMISES);
        if (!exam.isOff(EligibilityRules.PROMISES, required)) {
            exam.settleFlag(
                    EligibilityRules.PROMISES,
                    required,
                    EligibilityFacts.PROMISES,
                    exam.candidate().promisesSigned(),
                    true);
        }
    }
}
