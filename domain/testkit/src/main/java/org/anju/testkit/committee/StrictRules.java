package org.anju.testkit.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.DateRange;

/** Rules that ask a candidate for everything this library knows to ask. */
public final class StrictRules {

    private StrictRules() {}

    /** Returns the rules, with half of the candidates wanted to be party members in principle. */
    public static RuleBook book() {
        Instrument instrument = new Instrument(
                "STRICT",
                Text.same("strict"),
                Text.same("strict"),
                "",
                Force.DEMONSTRATION,
                Optional.of(DateRange.ALWAYS),
                Provenance.DEMONSTRATION);
        RulePackBuilder rules = new RulePackBuilder("strict", Layer.NATIONAL, instrument, Instant.EPOCH);
        rules.set("eligibility.ownerTitles", list("REGISTERED", "BUYER_IN_POSSESSION"), 1);
        rules.set("eligibility.exOfficio", false, 1);
        rules.set("eligibility.adultAge", 18, 1);
        rules.set("eligibility.ownIncomeAge", 16, 1);
        rules.set("eligibility.arrearsBar", true, 1);
        rules.set(
                "eligibility.arrearsPolicy",
                table("reference", "NOMINATION_CLOSE", "tolerance", "0.00", "disputedCount", "true"),
                1);
        rules.set("eligibility.fundRequired", true, 1);
        rules.set("eligibility.openViolations", list("ILLEGAL_BUILDING"), 1);
        rules.set(
                "eligibility.conflictOfInterest",
                table(
                        "kinship",
                        "SELF_SPOUSE_LINEAL",
                        "firms",
                        list("PROVIDER", "AFFILIATE"),
                        "kinds",
                        list("EMPLOYMENT")),
                1);
        rules.set(
                "eligibility.kinshipDegrees",
                table(
                        "SELF",
                        list("SELF"),
                        "SELF_SPOUSE_LINEAL",
                        list("SELF", "SPOUSE", "PARENT", "CHILD"),
                        "CLOSE_RELATIVES",
                        list("SELF", "SPOUSE", "PARENT", "CHILD", "SIBLING")),
                1);
        rules.set("eligibility.dishonestDebtorBar", true, 1);
        rules.set("eligibility.criminalBar", table("bar", "YEARS", "years", "3"), 1);
        rules.set("eligibility.streetReview", true, 1);
        rules.set("eligibility.jointOwnerConsent", true, 1);
        rules.set("eligibility.corporateDelegate", true, 1);
        rules.set("eligibility.residence", table("months", "6", "window", "12"), 1);
        rules.set("eligibility.lettingBar", true, 1);
        rules.set("eligibility.promisesRequired", true, 1);
        rules.set("eligibility.coolOffYears", table("REMOVED", "5"), 1);
        rules.set("eligibility.partyShare", Ratio.of(1, 2), 1);
        return RuleBook.of(rules.build());
    }

    static Datum list(String... values) {
        return new Datum.Many(Stream.of(values).map(Datum.Leaf::new).collect(ImmutableList.toImmutableList()));
    }

    static Datum table(Object... fields) {
        ImmutableMap.Builder<String, Datum> table = ImmutableMap.builder();
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            table.put((String) fields[i], value instanceof Datum datum ? datum : new Datum.Leaf((String) value));
        }
        return new Datum.Fields(table.buildOrThrow());
    }
}
