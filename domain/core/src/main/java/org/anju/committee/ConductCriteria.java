package org.anju.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.anju.committee.Candidate.Breach;
import org.anju.committee.Candidate.PastEvent;
import org.anju.committee.ConflictBar.Kinship;
import org.anju.committee.Interest.Relation;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Periods;
import org.anju.kernel.time.Term;

/** What the person did or stands near to: D1.3 to D1.7, and what is too recent. */
final class ConductCriteria {

    private ConductCriteria() {}

    static void arrears(Examination exam) {
        Reading<Boolean> bar = exam.why().read(EligibilityParameters.ARREARS_BAR);
        if (!bar.isSet()) {
            exam.open(EligibilityRules.ARREARS, bar);
            return;
        } else if (!bar.value()) {
            exam.off(EligibilityRules.ARREARS);
            return;
        }
        Reading<ArrearsPolicy> policy = exam.why().read(EligibilityParameters.ARREARS_POLICY);
        if (!policy.isSet()) {
            exam.open(EligibilityRules.ARREARS, policy);
            return;
        }
        LocalDate day = policy.value().day(exam.candidate(), exam.why().asOf().validOn());
        if (exam.candidate().debts().isEmpty()) {
            exam.unknown(EligibilityRules.ARREARS, bar, EligibilityFacts.DEBTS, day, "—");
            return;
        }
        ImmutableList<Debt> debts = exam.candidate().debts().get();
        Money overdue = exam.why().use(EligibilityFacts.DEBTS, policy.value().overdue(debts, day));
        boolean paid = overdue.compareTo(policy.value().tolerance()) <= 0;
        exam.settle(EligibilityRules.ARREARS, bar, paid, day, overdue);
    }

    static void fund(Examination exam) {
        exam.settleFlag(
                EligibilityRules.FUND,
                exam.why().read(EligibilityParameters.FUND_REQUIRED),
                EligibilityFacts.FUND,
                exam.candidate().fundPaid(),
                true);
    }

    static void breaches(Examination exam) {
        Reading<ImmutableSet<Breach>> barring = exam.why().read(EligibilityParameters.BREACHES);
        if (!barring.isSet()) {
            exam.open(EligibilityRules.BREACH, barring);
        } else if (barring.value().isEmpty()) {
            exam.off(EligibilityRules.BREACH);
        } else if (exam.candidate().breaches().isEmpty()) {
            exam.unknown(EligibilityRules.BREACH, barring, EligibilityFacts.BREACHES, "—");
        } else {
            ImmutableSet<Breach> open = exam.why()
                    .use(EligibilityFacts.BREACHES, exam.candidate().breaches().get());
            ImmutableList<Breach> found =
                    Sets.intersection(open, barring.value()).stream().sorted().collect(toImmutableList());
            exam.settle(EligibilityRules.BREACH, barring, found.isEmpty(), found);
        }
    }

    static void conflict(Examination exam) {
        Reading<ConflictBar> bar = exam.why().read(EligibilityParameters.CONFLICT);
        Reading<ImmutableMap<Kinship, ImmutableSet<Relation>>> degrees =
                exam.why().read(EligibilityParameters.KINSHIP);
        if (!bar.isSet() || !degrees.isSet()) {
            exam.open(EligibilityRules.CONFLICT, bar, degrees);
        } else if (bar.value().firms().isEmpty() || bar.value().kinds().isEmpty()) {
            exam.off(EligibilityRules.CONFLICT);
        } else if (exam.candidate().interests().isEmpty()) {
            exam.unknown(EligibilityRules.CONFLICT, bar, EligibilityFacts.INTERESTS, bar.value());
        } else {
            ImmutableSet<Relation> relations =
                    degrees.value().getOrDefault(bar.value().kinship(), ImmutableSet.of());
            boolean free = exam
                    .why()
                    .use(
                            EligibilityFacts.INTERESTS,
                            exam.candidate().interests().get())
                    .stream()
                    .noneMatch(interest -> bar.value().bars(interest, relations));
            exam.settle(EligibilityRules.CONFLICT, bar, free, bar.value());
        }
    }

    static void dishonest(Examination exam) {
        exam.settleFlag(
                EligibilityRules.DISHONEST,
                exam.why().read(EligibilityParameters.DISHONEST_BAR),
                EligibilityFacts.DISHONEST,
                exam.candidate().dishonestDebtor(),
                false);
    }

    static void criminal(Examination exam) {
        Reading<CriminalBar> bar = exam.why().read(EligibilityParameters.CRIMINAL_BAR);
        if (!bar.isSet()) {
            exam.open(EligibilityRules.CRIMINAL, bar);
        } else if (exam.candidate().criminalRecord().isEmpty()) {
            exam.unknown(EligibilityRules.CRIMINAL, bar, EligibilityFacts.CRIMINAL, bar.value());
        } else {
            CriminalRecord criminal = exam.why()
                    .use(
                            EligibilityFacts.CRIMINAL,
                            exam.candidate().criminalRecord().get());
            boolean barred = bar.value().bars(criminal, exam.candidate().nominationCloses());
            exam.settle(EligibilityRules.CRIMINAL, bar, !barred, bar.value());
        }
    }

    /** What happened too recently; years are full years on the closing day of nomination. */
    static void coolOff(Examination exam) {
        Reading<ImmutableMap<PastEvent, Integer>> years = exam.why().readIfSet(EligibilityParameters.COOL_OFF);
        if (exam.isOff(EligibilityRules.COOL_OFF, years)) {
            return;
        } else if (exam.candidate().pastEvents().isEmpty()) {
            exam.unknown(EligibilityRules.COOL_OFF, years, EligibilityFacts.PAST, "—");
            return;
        }
        ImmutableMap<PastEvent, LocalDate> events = exam.why()
                .use(EligibilityFacts.PAST, exam.candidate().pastEvents().get());
        LocalDate closes = exam.candidate().nominationCloses();
        ImmutableList<Text> recent = events.entrySet().stream()
                .filter(event -> isTooRecent(event.getValue(), years.value().getOrDefault(event.getKey(), 0), closes))
                .map(event -> event.getKey().text())
                .collect(toImmutableList());
        exam.settle(EligibilityRules.COOL_OFF, years, recent.isEmpty(), recent);
    }

    /** A bar of years ends as every period does, on the corresponding day or the last of the month (CC art. 202). */
    private static boolean isTooRecent(LocalDate event, int years, LocalDate closes) {
        return Periods.due(event, Term.years(years)).isAfter(closes);
    }
}
