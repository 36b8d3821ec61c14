package org.anju.testkit.party;

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

/** Rules that settle everything the law of party-led governance leaves open. */
public final class PartyRules {

    private PartyRules() {}

    /** Returns the rules under which fewer than {@code smallGroup} persons are a small group. */
    public static RuleBook book(int smallGroup) {
        Instrument instrument = new Instrument(
                "PARTY-TEST",
                Text.same("party-test"),
                Text.same("party-test"),
                "",
                Force.DEMONSTRATION,
                Optional.of(DateRange.ALWAYS),
                Provenance.DEMONSTRATION);
        RulePackBuilder rules = new RulePackBuilder("party-test", Layer.NATIONAL, instrument, Instant.EPOCH);
        Datum heads = list("COMMITTEE_CHAIR", "PROVIDER_HEAD");
        Datum officials = list("PARTY_COMMITTEE_MEMBER", "RESIDENTS_MEMBER");
        rules.set("party.route.INTO_PARTY_BODY", route(heads, "PARTY_PART_TIME_MEMBER"), 1);
        rules.set("party.route.SUBSTITUTE", route(heads, "RESIDENTS_PART_TIME_VICE_CHAIR"), 1);
        rules.set("party.route.INTO_OWNERS_COMMITTEE", route(officials, "COMMITTEE_MEMBER"), 1);
        rules.set("party.route.INTO_PMC", route(officials, "PMC_MEMBER"), 1);
        Stream.of("INTO_PARTY_BODY", "SUBSTITUTE", "INTO_OWNERS_COMMITTEE", "INTO_PMC")
                .forEach(name -> rules.set("party.procedure." + name, list("ELECTED_BY_OWNERS"), 1));
        rules.set("party.incompatiblePosts", list(), 1);
        rules.set("party.endsWithSourcePost", true, 1);
        rules.set("party.enoughMembers", 3, 1);
        rules.set("eligibility.exOfficio", false, 1);
        rules.set("party.smallGroup", smallGroup, 1);
        rules.set("party.shareTarget", Ratio.of(1, 2), 1);
        return RuleBook.of(rules.build());
    }

    private static Datum list(String... values) {
        return new Datum.Many(Stream.of(values).map(Datum.Leaf::new).collect(ImmutableList.toImmutableList()));
    }

    private static Datum route(Datum from, String to) {
        return new Datum.Fields(ImmutableMap.of("from", from, "to", list(to), "confirmed", new Datum.Leaf("true")));
    }
}
