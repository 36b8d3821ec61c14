package org.anju.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.anju.kernel.TestRules;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.Title;
import org.anju.kernel.time.AsOf;

/** Rules that ask for everything, and a candidate who meets them all. */
public final class Sample {

    static final LocalDate CLOSES = LocalDate.of(2024, 9, 30);
    static final AsOf ELECTION = AsOf.date("2024-10-20");

    private Sample() {}

    static Datum list(String... values) {
        return new Datum.Many(Stream.of(values).map(Datum.Leaf::new).collect(ImmutableList.toImmutableList()));
    }

    static Datum table(Object... fields) {
        ImmutableMap.Builder<String, Datum> table = ImmutableMap.builder();
        for (int i = 0; i < fields.length; i += 2) {
            table.put(
                    (String) fields[i],
                    fields[i + 1] instanceof Datum datum ? datum : new Datum.Leaf((String) fields[i + 1]));
        }
        return new Datum.Fields(table.buildOrThrow());
    }

    /** The rules, less the keys named in {@code without}. */
    public static RulePackBuilder rules(String... without) {
        ImmutableSet<String> left = ImmutableSet.copyOf(without);
        RulePackBuilder rules = TestRules.national();
        ImmutableMap.<String, Object>builder()
                .put(
                        "eligibility.ownerTitles",
                        list("REGISTERED", "JUDGMENT", "INHERITANCE", "CONSTRUCTION", "BUYER_IN_POSSESSION"))
                .put("eligibility.exOfficio", false)
                .put("eligibility.adultAge", 18)
                .put("eligibility.ownIncomeAge", 16)
                .put("eligibility.arrearsBar", true)
                .put(
                        "eligibility.arrearsPolicy",
                        table("reference", "NOMINATION_CLOSE", "tolerance", "0.00", "disputedCount", "false"))
                .put("eligibility.fundRequired", true)
                .put("eligibility.openViolations", list("ILLEGAL_BUILDING", "INCITEMENT"))
                .put(
                        "eligibility.conflictOfInterest",
                        table(
                                "kinship",
                                "SELF_SPOUSE_LINEAL",
                                "firms",
                                list("PROVIDER", "AFFILIATE"),
                                "kinds",
                                list("EMPLOYMENT", "STAKE")))
                .put(
                        "eligibility.kinshipDegrees",
                        table(
                                "SELF",
                                list("SELF"),
                                "SELF_SPOUSE_LINEAL",
                                list("SELF", "SPOUSE", "PARENT", "CHILD"),
                                "CLOSE_RELATIVES",
                                list("SELF", "SPOUSE", "PARENT", "CHILD", "SIBLING", "GRANDPARENT", "GRANDCHILD")))
                .put("eligibility.dishonestDebtorBar", true)
                .put("eligibility.criminalBar", table("bar", "YEARS", "years", "3"))
                .put("eligibility.streetReview", true)
                .put("eligibility.jointOwnerConsent", true)
                .put("eligibility.corporateDelegate", true)
                .put("eligibility.residence", table("months", "6", "window", "12"))
                .put("eligibility.lettingBar", true)
                .put("eligibility.promisesRequired", true)
                .put("eligibility.coolOffYears", table("REMOVED", "5"))
                .put("eligibility.partyShare", org.anju.kernel.exact.Ratio.parse("1/2"))
                .build()
                .forEach((key, value) -> {
                    if (!left.contains(key)) {
                        rules.set(key, value, 27);
                    }
                });
        return rules;
    }

    static RuleBook book() {
        return RuleBook.of(rules().build());
    }

    /** The rules with one of them changed. */
    static RuleBook with(String key, Object value) {
        return RuleBook.of(rules(key).set(key, value, 27).build());
    }

    static Candidate.Builder person() {
        return Candidate.builder().person(OwnerId.of("P1")).nominationCloses(CLOSES);
    }

    /** A candidate of whom everything is known and good. */
    public static Candidate good() {
        return person().titles(ImmutableSet.of(Title.REGISTERED))
                .onlyJointOwner(false)
                .bornOn(LocalDate.of(1980, 1, 1))
                .declaredIncapable(false)
                .debts(ImmutableList.of())
                .fundPaid(true)
                .breaches(ImmutableSet.of())
                .interests(ImmutableSet.of())
                .dishonestDebtor(false)
                .criminalRecord(CriminalRecord.CLEAN)
                .streetReviewPassed(true)
                .stays(ImmutableList.of(org.anju.kernel.time.DateRange.from(LocalDate.of(2020, 1, 1))))
                .lets(false)
                .promisesSigned(true)
                .pastEvents(ImmutableMap.of())
                .build();
    }

    /** The good candidate with some facts changed. */
    static Candidate but(java.util.function.UnaryOperator<ImmutableCandidate> change) {
        return change.apply((ImmutableCandidate) good());
    }

    static Debt owes(String yuan, String due) {
        return Debt.open(Money.yuan(yuan), LocalDate.parse(due));
    }
}
