package org.anju.testkit.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.anju.committee.Candidate;
import org.anju.committee.Candidate.Breach;
import org.anju.committee.Candidate.PastEvent;
import org.anju.committee.CriminalRecord;
import org.anju.committee.Debt;
import org.anju.committee.Interest;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Title;
import org.anju.kernel.time.DateRange;

/**
 * A candidate told by how good each fact is, under rules that ask for everything.
 *
 * @param parts how good each fact is
 */
public record CandidateSketch(ImmutableMap<Part, Known> parts) {

    /** The close of nomination of every sketch. */
    public static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);

    /** What is known of a fact. */
    public enum Known {
        /** It speaks for the candidate. */
        GOOD,
        /** It keeps the candidate from standing. */
        BAD,
        /** Nobody knows. */
        UNKNOWN
    }

    /** The facts a sketch is made of. */
    public enum Part {
        /** Titles to units. */
        TITLES(
                "candidate.titles",
                "NOT_OWNER",
                it -> it.titles(ImmutableSet.of(Title.REGISTERED)),
                it -> it.titles(ImmutableSet.of(Title.CONTRACT_ONLY))),
        /** Joint ownership; bad is joint without the consent of the others. */
        JOINT(
                "candidate.onlyJointOwner",
                "JOINT_OWNERS_DISAGREE",
                it -> it.onlyJointOwner(false),
                it -> it.onlyJointOwner(true).jointOwnersConsent(false)),
        /** Day of birth. */
        BORN(
                "candidate.bornOn",
                "NO_CAPACITY",
                it -> it.bornOn(CLOSES.minusYears(18)),
                it -> it.bornOn(CLOSES.minusYears(16).plusDays(1))),
        /** A court's declaration. */
        CAPACITY(
                "candidate.declaredIncapable",
                "NO_CAPACITY",
                it -> it.declaredIncapable(false),
                it -> it.declaredIncapable(true)),
        /** Fees owed. */
        DEBTS(
                "candidate.debts",
                "IN_ARREARS",
                it -> it.debts(ImmutableList.of()),
                it -> it.debts(ImmutableList.of(Debt.open(Money.ofFen(1), CLOSES.minusDays(1))))),
        /** Maintenance fund. */
        FUND("candidate.fundPaid", "FUND_UNPAID", it -> it.fundPaid(true), it -> it.fundPaid(false)),
        /** Open breaches. */
        BREACHES(
                "candidate.breaches",
                "OPEN_VIOLATION",
                it -> it.breaches(ImmutableSet.of()),
                it -> it.breaches(ImmutableSet.of(Breach.ILLEGAL_BUILDING))),
        /** Ties to firms. */
        INTERESTS(
                "candidate.interests",
                "CONFLICT_OF_INTEREST",
                it -> it.interests(ImmutableSet.of()),
                it -> it.interests(
                        ImmutableSet.of(Interest.employment(Interest.Relation.SPOUSE, Interest.Firm.AFFILIATE)))),
        /** Dishonest judgment debtor. */
        DISHONEST(
                "candidate.dishonestDebtor",
                "DISHONEST",
                it -> it.dishonestDebtor(false),
                it -> it.dishonestDebtor(true)),
        /** Criminal record. */
        CRIMINAL(
                "candidate.criminalRecord",
                "CRIMINAL",
                it -> it.criminalRecord(CriminalRecord.CLEAN),
                it -> it.criminalRecord(
                        CriminalRecord.punished(CLOSES.minusYears(3).plusDays(1)))),
        /** Street review. */
        REVIEW(
                "candidate.streetReviewPassed",
                "NOT_REVIEWED",
                it -> it.streetReviewPassed(true),
                it -> it.streetReviewPassed(false)),
        /** Days lived there. */
        STAYS(
                "candidate.stays",
                "NOT_RESIDENT",
                it -> it.stays(ImmutableList.of(DateRange.ALWAYS)),
                it -> it.stays(ImmutableList.of())),
        /** Letting. */
        LETS("candidate.lets", "LETS_DWELLING", it -> it.lets(false), it -> it.lets(true)),
        /** Promises. */
        PROMISES(
                "candidate.promisesSigned",
                "PROMISES_UNSIGNED",
                it -> it.promisesSigned(true),
                it -> it.promisesSigned(false)),
        /** What may be too recent. */
        PAST(
                "candidate.pastEvents",
                "COOLING_OFF",
                it -> it.pastEvents(ImmutableMap.of()),
                it -> it.pastEvents(ImmutableMap.of(PastEvent.REMOVED, CLOSES.minusYears(1))));

        private final String fact;
        private final String code;
        private final Consumer<Candidate.Builder> good;
        private final Consumer<Candidate.Builder> bad;

        Part(String fact, String code, Consumer<Candidate.Builder> good, Consumer<Candidate.Builder> bad) {
            this.fact = fact;
            this.code = code;
            this.good = good;
            this.bad = bad;
        }

        /** Returns what it is called when it is missing. */
        public String fact() {
            return fact;
        }

        /** Returns what a refusal on its ground is called. */
        public String code() {
            return code;
        }
    }

    /** Returns a sketch of whom every fact is {@code known}. */
    public static CandidateSketch all(Known known) {
        Map<Part, Known> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, known);
        }
        return new CandidateSketch(ImmutableMap.copyOf(parts));
    }

    /** Returns this sketch with one fact changed. */
    public CandidateSketch with(Part part, Known known) {
        Map<Part, Known> changed = new EnumMap<>(parts);
        changed.put(part, known);
        return new CandidateSketch(ImmutableMap.copyOf(changed));
    }

    /** Tells whether any fact is {@code known}. */
    public boolean has(Known known) {
        return parts.containsValue(known);
    }

    /** Returns the candidate. */
    public Candidate candidate() {
        Candidate.Builder candidate = Candidate.builder();
        candidate.person(OwnerId.of("candidate")).nominationCloses(CLOSES);
        parts.forEach((part, known) -> {
            if (known != Known.UNKNOWN) {
                (known == Known.GOOD ? part.good : part.bad).accept(candidate);
            }
        });
        return candidate.build();
    }
}
