package org.anju.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.kernel.TestRules;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.Division;
import org.anju.kernel.register.DivisionLevel;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Term;

/** Rules that settle everything, and a community with its bodies. */
final class Sample {

    static final AsOf DAY = AsOf.date("2024-10-08");
    static final PersonId ANNE = PersonId.of("p1");
    static final BodyId PARTY = BodyId.of("PARTY");
    static final BodyId RESIDENTS = BodyId.of("RESIDENTS");
    static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
    static final BodyId PMC = BodyId.of("PMC");
    static final DateRange TERM = days("2024-11-01", "2027-11-01");

    private Sample() {}

    static DateRange days(String from, String to) {
        return DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
    }

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

    private static Datum route(Datum from, String to, String confirmed) {
        return table("from", from, "to", list(to), "confirmed", confirmed);
    }

    private static Datum pair(String one, String other, String scope) {
        return table("one", one, "other", other, "scope", scope);
    }

    /** The rules, less the keys named in {@code without}. */
    static RuleBook rules(String... without) {
        return rules(ImmutableMap.of(), without);
    }

    /** The rules with some changed, less the keys named in {@code without}. */
    static RuleBook rules(Map<String, Object> changed, String... without) {
        Datum heads = list("COMMITTEE_CHAIR", "PROVIDER_HEAD");
        Datum officials = list("PARTY_SECRETARY", "PARTY_COMMITTEE_MEMBER", "RESIDENTS_CHAIR", "RESIDENTS_MEMBER");
        ImmutableMap<String, Object> all = ImmutableMap.<String, Object>builder()
                .put("party.route.INTO_PARTY_BODY", route(heads, "PARTY_PART_TIME_MEMBER", "true"))
                .put("party.route.SUBSTITUTE", route(heads, "RESIDENTS_PART_TIME_VICE_CHAIR", "false"))
                .put("party.route.INTO_OWNERS_COMMITTEE", route(officials, "COMMITTEE_MEMBER", "true"))
                .put("party.route.INTO_PMC", route(officials, "PMC_MEMBER", "true"))
                .put("party.procedure.INTO_PARTY_BODY", list("ELECTED_BY_PARTY_ORGANISATION", "CO_OPTED"))
                .put("party.procedure.SUBSTITUTE", list("ELECTED_BY_RESIDENTS"))
                .put("party.procedure.INTO_OWNERS_COMMITTEE", list("ELECTED_BY_OWNERS"))
                .put("party.procedure.INTO_PMC", list("APPOINTED_BY_STREET_OFFICE"))
                .put(
                        "party.incompatiblePosts",
                        new Datum.Many(ImmutableList.of(
                                pair("PROVIDER_STAFF", "COMMITTEE_MEMBER", "SAME_COMPLEX"),
                                pair("PARTY_SECRETARY", "COMMITTEE_MEMBER", "ANYWHERE"))))
                .put("eligibility.exOfficio", false)
                .put("party.endsWithSourcePost", true)
                .put("party.enoughMembers", 3)
                .put("party.endingWithin", Term.months(3))
                .put("party.smallGroup", 2)
                .put("party.shareTarget", Ratio.parse("1/2"))
                .put("training.year.COMMITTEES", "CALENDAR_YEAR")
                .put("training.coverage.COMMITTEES", Ratio.ONE)
                .put("training.attendance.COMMITTEES", Ratio.parse("1/2"))
                .put("training.year.GUIDANCE", "PAST_YEAR")
                .put("training.coverage.GUIDANCE", Ratio.parse("3/4"))
                .put("training.attendance.GUIDANCE", Ratio.parse("1/10"))
                .build();
        ImmutableSet<String> left = ImmutableSet.copyOf(without);
        RulePackBuilder rules = TestRules.national();
        all.forEach((key, value) -> {
            if (!left.contains(key)) {
                rules.set(key, changed.getOrDefault(key, value), 1);
            }
        });
        return RuleBook.of(rules.build());
    }

    static Appointment.Builder appointment(String id, PersonId person, Post post, BodyId body, DateRange term) {
        Appointment.Builder appointment = Appointment.builder();
        appointment.id(id).person(person).seat(new Seat(post, body)).term(term).authority(Authority.ELECTED_BY_OWNERS);
        return appointment;
    }

    static Dated<SeatPlan> plan(Post post, BodyId body, int count) {
        return Dated.always(new SeatPlan(new Seat(post, body), count), Instant.EPOCH);
    }

    /** A city of one county with two streets. */
    static DivisionTree tree() {
        Division city = Division.root("CITY", "市", DivisionLevel.CITY);
        Division county = city.part("COUNTY", "县", DivisionLevel.COUNTY);
        return DivisionTree.of(ImmutableList.of(
                        city,
                        county,
                        county.part("S1", "一街道", DivisionLevel.STREET),
                        county.part("S2", "二街道", DivisionLevel.STREET)))
                .get();
    }
}
