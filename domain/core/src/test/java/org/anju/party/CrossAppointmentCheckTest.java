package org.anju.party;

import static org.anju.party.Sample.ANNE;
import static org.anju.party.Sample.COMMITTEE;
import static org.anju.party.Sample.DAY;
import static org.anju.party.Sample.PARTY;
import static org.anju.party.Sample.PMC;
import static org.anju.party.Sample.RESIDENTS;
import static org.anju.party.Sample.TERM;
import static org.anju.party.Sample.appointment;
import static org.anju.party.Sample.days;
import static org.anju.party.Sample.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anju.kernel.decision.Audience;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.junit.jupiter.api.Test;

class CrossAppointmentCheckTest {

    private static final DateRange FIVE_YEARS = days("2023-01-01", "2028-01-01");
    private static final ComplexId X = ComplexId.of("X");
    private static final String FIRM = "91411500MA000000A";
    private static final List<Dated<SeatPlan>> PLANS = List.of(
            plan(Post.PARTY_PART_TIME_MEMBER, PARTY, 2),
            plan(Post.RESIDENTS_PART_TIME_VICE_CHAIR, RESIDENTS, 1),
            plan(Post.COMMITTEE_MEMBER, COMMITTEE, 2),
            plan(Post.PMC_MEMBER, PMC, 1));

    private static Appointment held(Post post, BodyId body, DateRange term) {
        return appointment("own-" + post, ANNE, post, body, term).build();
    }

    private static Decision<CrossAppointment> decide(
            RuleBook rules, CrossProposal.Builder proposal, Appointment... appointments) {
        return CrossAppointmentCheck.by(rules)
                .decide(proposal.build(), AppointmentGraph.of(ImmutableList.copyOf(appointments), PLANS), DAY);
    }

    private static CrossProposal.Builder proposal(Post post, BodyId body, Authority authority) {
        CrossProposal.Builder proposal = CrossProposal.builder();
        proposal.person(ANNE)
                .seat(new Seat(post, body))
                .term(TERM)
                .authority(authority)
                .owner(true)
                .confirmed(true)
                .partyMembers(2);
        return proposal;
    }

    private static CrossProposal.Builder intoPartyBody() {
        return proposal(Post.PARTY_PART_TIME_MEMBER, PARTY, Authority.CO_OPTED);
    }

    private static CrossProposal.Builder intoCommittee() {
        return proposal(Post.COMMITTEE_MEMBER, COMMITTEE, Authority.ELECTED_BY_OWNERS);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    private static final Appointment CHAIR = held(Post.COMMITTEE_CHAIR, COMMITTEE, FIVE_YEARS);
    private static final Appointment OFFICIAL = held(Post.RESIDENTS_MEMBER, RESIDENTS, FIVE_YEARS);

    @Test
    void theChairOfACommitteeMayJoinThePartyBody() {
        Decision<CrossAppointment> decision = decide(Sample.rules(), intoPartyBody(), CHAIR);

        assertThat(decision.getOrElseThrow())
                .isEqualTo(new CrossAppointment(
                        Route.INTO_PARTY_BODY,
                        new Seat(Post.PARTY_PART_TIME_MEMBER, PARTY),
                        TERM,
                        ImmutableList.of(CHAIR.seat())));
    }

    @Test
    void aHeadOfAProviderMayJoinThePartyBody() {
        String code = FIRM + org.anju.kernel.register.ProviderId.checkDigit(FIRM);

        assertThat(decide(Sample.rules(), intoPartyBody(), held(Post.PROVIDER_HEAD, BodyId.of(code), FIVE_YEARS))
                        .isGranted())
                .isTrue();
    }

    @Test
    void anOfficialMayBeElectedToTheCommittee() {
        assertThat(decide(Sample.rules(), intoCommittee(), OFFICIAL)
                        .getOrElseThrow()
                        .route())
                .isEqualTo(Route.INTO_OWNERS_COMMITTEE);
        assertThat(decide(
                                Sample.rules(),
                                proposal(Post.PMC_MEMBER, PMC, Authority.APPOINTED_BY_STREET_OFFICE)
                                        .owner(false),
                                OFFICIAL)
                        .getOrElseThrow()
                        .route())
                .isEqualTo(Route.INTO_PMC);
    }

    @Test
    void everythingInTheWayIsToldAtOnce() {
        Appointment staff = appointment(
                        "own-2",
                        ANNE,
                        Post.PROVIDER_STAFF,
                        BodyId.of(FIRM + org.anju.kernel.register.ProviderId.checkDigit(FIRM)),
                        FIVE_YEARS)
                .complex(X)
                .build();
        Appointment one = appointment(
                        "o1", PersonId.of("p8"), Post.COMMITTEE_MEMBER, COMMITTEE, days("2022-01-01", "2026-01-01"))
                .build();
        Appointment two = appointment(
                        "o2", PersonId.of("p9"), Post.COMMITTEE_MEMBER, COMMITTEE, days("2025-06-01", "2029-01-01"))
                .build();
        CrossProposal.Builder proposal = intoCommittee();
        proposal.complex(X)
                .authority(Authority.APPOINTED_BY_STREET_OFFICE)
                .owner(false)
                .confirmed(false);

        Decision<CrossAppointment> decision = decide(Sample.rules(), proposal, staff, one, two);

        assertThat(codes(decision))
                .containsExactly(
                        "NO_QUALIFYING_POST",
                        "CONDITIONS_NOT_CONFIRMED",
                        "PROCEDURE_NOT_LAWFUL",
                        "NOT_OWNER",
                        "NOT_VACANT",
                        "INCOMPATIBLE");
        assertThat(decision.violations().get(4).in(Locale.ENGLISH)).contains("all filled on 2025-06-01");
        assertThat(decision.violations().get(2).in(Locale.CHINA)).contains("应当经法定程序（业主大会选举）产生");
    }

    @Test
    void memberOfCommitteeWithoutOwnershipNeedsARuleThatSaysSo() {
        RuleBook exOfficio = Sample.rules(ImmutableMap.of("eligibility.exOfficio", true));

        assertThat(codes(decide(Sample.rules(), intoCommittee().owner(false), OFFICIAL)))
                .containsExactly("NOT_OWNER");
        assertThat(decide(exOfficio, intoCommittee().owner(false), OFFICIAL).isGranted())
                .isTrue();
    }

    @Test
    void whatIsNotKnownIsMissingAndNeitherYesNorNo() {
        CrossProposal.Builder bare = CrossProposal.builder();
        bare.person(ANNE).seat(new Seat(Post.COMMITTEE_MEMBER, COMMITTEE)).term(TERM);

        Decision<CrossAppointment> decision = decide(Sample.rules(), bare, OFFICIAL);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(missing(decision)).containsExactly("proposal.confirmed", "proposal.authority", "proposal.owner");
    }

    @Test
    void everythingLawLeavesOpenIsAskedFor() {
        RuleBook bare = RuleBook.of(org.anju.kernel.TestRules.national().build());

        assertThat(missing(decide(bare, intoCommittee(), OFFICIAL)))
                .containsExactly(
                        "party.route.INTO_OWNERS_COMMITTEE",
                        "party.procedure.INTO_OWNERS_COMMITTEE",
                        "eligibility.exOfficio",
                        "party.incompatiblePosts");
        assertThat(missing(decide(
                        bare, proposal(Post.RESIDENTS_PART_TIME_VICE_CHAIR, RESIDENTS, Authority.CO_OPTED), CHAIR)))
                .contains("party.enoughMembers");
    }

    @Test
    void theSubstituteIsForWherePartyMembersAreTooFew() {
        CrossProposal.Builder two =
                proposal(Post.RESIDENTS_PART_TIME_VICE_CHAIR, RESIDENTS, Authority.ELECTED_BY_RESIDENTS);

        assertThat(decide(Sample.rules(), two, CHAIR).getOrElseThrow().route()).isEqualTo(Route.SUBSTITUTE);
        assertThat(codes(decide(Sample.rules(), two.partyMembers(3), CHAIR))).containsExactly("SUBSTITUTE_NOT_NEEDED");
        assertThat(missing(decide(Sample.rules(), two.partyMembers(java.util.Optional.empty()), CHAIR)))
                .containsExactly("community.partyMembers");
    }

    @Test
    void aPartTimePostMayHaveToEndWithTheMainPost() {
        Appointment ending = held(Post.COMMITTEE_CHAIR, COMMITTEE, days("2023-01-01", "2027-10-31"));

        assertThat(codes(decide(Sample.rules(), intoPartyBody(), ending))).containsExactly("TERM_OUTLASTS_POST");
        assertThat(missing(decide(Sample.rules("party.endsWithSourcePost"), intoPartyBody(), ending)))
                .containsExactly("party.endsWithSourcePost");
        assertThat(decide(Sample.rules(ImmutableMap.of("party.endsWithSourcePost", false)), intoPartyBody(), ending)
                        .isGranted())
                .isTrue();
        Appointment next = appointment(
                        "own-next", ANNE, Post.COMMITTEE_CHAIR, COMMITTEE, days("2027-10-31", "2032-01-01"))
                .build();
        assertThat(decide(Sample.rules(), intoPartyBody(), ending, next).isGranted())
                .isTrue();
    }

    @Test
    void aPostHeldAlreadyIsNotGivenTwice() {
        Appointment already = held(Post.PARTY_PART_TIME_MEMBER, PARTY, days("2025-01-01", "2026-01-01"));

        assertThat(codes(decide(Sample.rules(), intoPartyBody(), CHAIR, already)))
                .containsExactly("ALREADY_HELD");
    }

    @Test
    void aTermWithoutADayIsRefused() {
        LocalDate day = TERM.from();

        assertThat(codes(decide(Sample.rules(), intoPartyBody().term(DateRange.of(day, day)), CHAIR)))
                .containsExactly("TERM_EMPTY");
    }

    @Test
    void incompatibilityInOneComplexNeedsBothComplexes() {
        BodyId firm = BodyId.of(FIRM + org.anju.kernel.register.ProviderId.checkDigit(FIRM));
        Appointment staff = appointment("s", ANNE, Post.PROVIDER_STAFF, firm, FIVE_YEARS)
                .complex(ComplexId.of("Y"))
                .build();

        assertThat(decide(Sample.rules(), intoCommittee().complex(X), OFFICIAL, staff)
                        .isGranted())
                .isTrue();
        assertThat(missing(decide(Sample.rules(), intoCommittee(), OFFICIAL, staff)))
                .containsExactly("proposal.complex");
    }

    @Test
    void aPostTheRulesDoNotNameOrThatIsNoCrossPostIsRefused() {
        BodyId firm = BodyId.of(FIRM + org.anju.kernel.register.ProviderId.checkDigit(FIRM));

        assertThat(codes(decide(Sample.rules(), proposal(Post.PROVIDER_HEAD, firm, Authority.EMPLOYED), CHAIR)))
                .containsExactly("NO_CROSS_POST");
        assertThat(codes(decide(Sample.rules(), proposal(Post.PARTY_SECRETARY, PARTY, Authority.CO_OPTED), CHAIR)))
                .contains("POST_NOT_OPEN");
    }

    @Test
    void withoutANumberOfSeatsNobodyKnowsWhetherOneIsFree() {
        Decision<CrossAppointment> decision = CrossAppointmentCheck.by(Sample.rules())
                .decide(intoPartyBody().build(), AppointmentGraph.of(ImmutableList.of(CHAIR), List.of()), DAY);

        assertThat(missing(decision)).containsExactly("seat.count");
    }

    @Test
    void thePublicIsToldOfNobody() {
        Decision<CrossAppointment> decision =
                decide(Sample.rules(), intoPartyBody().confirmed(false), CHAIR);

        assertThat(decision.explanation().lines(Locale.CHINA, Audience.PUBLIC))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("规则："));
        assertThat(decision.explanation().render(Locale.CHINA)).doesNotContain(ANNE.value());
    }
}
