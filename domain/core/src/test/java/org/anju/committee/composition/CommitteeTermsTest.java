package org.anju.committee.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.law.Datum;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of terms, and the life of a property management committee. */
class CommitteeTermsTest {

    private static final LocalDate FROM = LocalDate.of(2024, 9, 9);
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2030).build();

    private static RulePackBuilder rules() {
        return TestRules.national()
                .set("committee.maxTermYears", 5, 28)
                .set("committee.filing", Term.days(30), 29)
                .set("deadline.committee.termHandover", Term.days(10), 33)
                .set("period.putOffDayOff", false, 203);
    }

    private static Decision<TermStanding> decide(RulePackBuilder rules, TermOfOffice.Builder term, String day) {
        return CommitteeTerms.by(RuleBook.of(rules.build()), CALENDAR).decide(term.build(), AsOf.date(day));
    }

    private static TermOfOffice.Builder to(String last) {
        TermOfOffice.Builder term = TermOfOffice.builder();
        term.from(FROM).to(LocalDate.parse(last));
        return term;
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.violations().stream().map(Violation::code).toList();
    }

    private static List<String> missing(Decision<?> decision) {
        return decision.missing().stream().map(Missing::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2029-09-09, ''",
        "true, 2029-09-10, TERM_TOO_LONG",
        "false, 2029-09-08, ''",
        "false, 2029-09-09, TERM_TOO_LONG"
    })
    void aTermIsFiveYearsAtMost(boolean anniversary, String last, String code) {
        RulePackBuilder rules = rules().set("committee.termEndsOnAnniversary", anniversary, 28);

        assertThat(String.join(" ", codes(decide(rules, to(last), "2024-09-10"))))
                .isEqualTo(code);
    }

    @Test
    void whetherATermEndsOnItsAnniversaryMattersOnThatDayAlone() {
        assertThat(decide(rules(), to("2029-09-08"), "2024-09-10").isGranted()).isTrue();
        assertThat(missing(decide(rules(), to("2029-09-09"), "2024-09-10")))
                .containsExactly("committee.termEndsOnAnniversary");
        assertThat(codes(decide(rules(), to("2029-09-10"), "2024-09-10"))).containsExactly("TERM_TOO_LONG");
    }

    @Test
    void aTermThatIsNotStatedIsThatOfTheRulesOfProcedure() {
        TermOfOffice.Builder term = TermOfOffice.builder();
        term.from(FROM);
        RulePackBuilder three =
                rules().set("committee.termYears", 3, 28).set("committee.termEndsOnAnniversary", true, 28);

        assertThat(decide(three, term, "2024-09-10").getOrElseThrow().lastDay()).contains(LocalDate.of(2027, 9, 9));
        assertThat(codes(decide(rules().set("committee.termYears", 3, 28), to("2027-09-10"), "2024-09-10")))
                .containsExactly("TERM_NOT_AS_AGREED");
        assertThat(missing(decide(rules(), term, "2024-09-10")))
                .containsExactly("committee.termYears", "committee.termEndsOnAnniversary");
    }

    @Test
    void yearsThatNoCalendarHasAreNotUnderstood() {
        TermOfOffice.Builder term = TermOfOffice.builder();
        term.from(FROM);

        assertThat(missing(decide(rules().set("committee.termYears", 999_999_999, 28), term, "2024-09-10")))
                .contains("committee.termYears");
    }

    @Test
    void aCommitteeIsFiledByDayThirty() {
        assertThat(codes(decide(
                        rules(), to("2029-09-08").filed(Occurrence.on(LocalDate.of(2024, 10, 9))), "2024-12-01")))
                .isEmpty();
        assertThat(codes(decide(
                        rules(), to("2029-09-08").filed(Occurrence.on(LocalDate.of(2024, 10, 10))), "2024-12-01")))
                .containsExactly("FILING_LATE");
    }

    @Test
    void whatIsDueLaterIsHeldAgainstNobody() {
        assertThat(decide(rules(), to("2029-09-08").filed(Occurrence.NONE), "2024-10-09")
                        .isGranted())
                .isTrue();
        assertThat(codes(decide(rules(), to("2029-09-08").filed(Occurrence.NONE), "2024-10-10")))
                .containsExactly("FILING_OVERDUE");
        assertThat(missing(decide(rules(), to("2029-09-08"), "2024-10-10"))).containsExactly("committee.filedOn");
    }

    private static TermOfOffice.Builder filed() {
        return to("2029-09-08").filed(Occurrence.on(FROM));
    }

    @Test
    void theNextCommitteeIsElectedBeforeTheTermIsOver() {
        assertThat(codes(decide(rules(), filed().renewed(Occurrence.NONE), "2029-09-08")))
                .isEmpty();
        assertThat(codes(decide(rules(), filed().renewed(Occurrence.NONE), "2029-09-09")))
                .containsExactly("RENEWAL_OVERDUE");
        assertThat(codes(decide(rules(), filed().renewed(Occurrence.on(LocalDate.of(2029, 9, 9))), "2029-09-10")))
                .containsExactly("RENEWAL_LATE");
        assertThat(missing(decide(rules(), filed(), "2029-09-09"))).containsExactly("committee.renewedOn");
    }

    @Test
    void theOutgoingCommitteeHandsOverWithinTenDays() {
        TermOfOffice.Builder renewed = filed().renewed(Occurrence.on(LocalDate.of(2029, 9, 1)));

        Decision<TermStanding> decision = decide(rules(), renewed.handedOver(Occurrence.NONE), "2029-09-12");

        assertThat(decision.considered().orElseThrow().handoverDue()).contains(LocalDate.of(2029, 9, 11));
        assertThat(codes(decision)).containsExactly("HANDOVER_OVERDUE");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-08, NOT_BEGUN",
        "2024-09-09, RUNNING",
        "2029-06-09, RUNNING",
        "2029-06-10, RENEWAL_PERIOD",
        "2029-09-08, RENEWAL_PERIOD",
        "2029-09-09, EXPIRED"
    })
    void aTermHasAStateOnEveryDay(String day, TermState state) {
        RulePackBuilder rules = rules().set("committee.renewalLead", Term.days(90), 33);

        assertThat(decide(rules, filed(), day).considered().orElseThrow().state())
                .contains(state);
    }

    @ParameterizedTest
    @CsvSource({"3 MONTHS, 2029-06-08", "1 YEARS, 2028-09-08"})
    void renewalIsPreparedSoManyMonthsOrYearsBefore(String lead, String from) {
        RulePackBuilder rules = rules().set("committee.renewalLead", Term.parse(lead), 33);

        assertThat(decide(rules, filed(), "2025-01-01").getOrElseThrow().renewalFrom())
                .contains(LocalDate.parse(from));
    }

    @Test
    void aTermCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> to("2024-09-08").build()).isInstanceOf(IllegalArgumentException.class);
    }

    // property management committees

    private static ManagementCommittee management(Object trigger, String stop) {
        return ManagementCommittee.by(
                RuleBook.of(rules().set("pmc.trigger", trigger, 26)
                        .set("pmc.stopsAt", stop, 27)
                        .set("pmc.term", Term.years(2), 27)
                        .set("pmc.handover", Term.days(10), 27)
                        .set("committee.termEndsOnAnniversary", false, 28)
                        .build()),
                CALENDAR);
    }

    private static Datum list(String... values) {
        return new Datum.Many(java.util.stream.Stream.of(values)
                .map(Datum.Leaf::new)
                .collect(com.google.common.collect.ImmutableList.toImmutableList()));
    }

    private static final Datum ALL = list("CONDITIONS_NOT_MET", "ASSEMBLY_NOT_FORMED", "COMMITTEE_NOT_ELECTED");

    private static Decision<ImmutableSet<PmcGround>> ground(Datum trigger, PmcSituation now) {
        return management(trigger, "COMMITTEE_ELECTED").findGround(now, AsOf.date("2024-09-30"));
    }

    private static PmcSituation now(String met, String formed, String organised, String elected) {
        return new PmcSituation(flag(met), flag(formed), flag(organised), flag(elected));
    }

    private static Optional<Boolean> flag(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(text.equals("y"));
    }

    @Test
    void aManagementCommitteeIsSetUpOnAGroundOfTheRules() {
        assertThat(ground(ALL, now("n", "?", "?", "?")).getOrElseThrow()).containsExactly(PmcGround.CONDITIONS_NOT_MET);
        assertThat(ground(ALL, now("y", "n", "y", "n")).getOrElseThrow())
                .containsExactly(PmcGround.ASSEMBLY_NOT_FORMED, PmcGround.COMMITTEE_NOT_ELECTED);
        assertThat(codes(ground(ALL, now("y", "n", "n", "n")))).containsExactly("NO_GROUND");
        assertThat(codes(ground(list("CONDITIONS_NOT_MET"), now("y", "n", "y", "n"))))
                .containsExactly("NO_GROUND");
    }

    @Test
    void anUnknownGroundIsNeitherThereNorNot() {
        Decision<ImmutableSet<PmcGround>> decision = ground(ALL, now("y", "n", "?", "n"));

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(missing(decision)).containsExactly("pmc.streetOrganised");
    }

    private static Decision<PmcStanding> decide(String stop, PmcLife life, String day) {
        return management(ALL, stop).decide(life, AsOf.date(day));
    }

    @Test
    void itActsUntilItsTermIsOver() {
        PmcLife life = new PmcLife(LocalDate.of(2024, 3, 11), Occurrence.NONE, Occurrence.UNKNOWN, Occurrence.UNKNOWN);

        assertThat(decide("COMMITTEE_ELECTED", life, "2026-03-10")
                        .getOrElseThrow()
                        .state())
                .isEqualTo(PmcState.ACTING);
        assertThat(codes(decide("COMMITTEE_ELECTED", life, "2026-03-11"))).containsExactly("TERM_EXPIRED");
        assertThat(missing(decide("COMMITTEE_FILED", life, "2026-03-10"))).containsExactly("pmc.filedOn");
    }

    @Test
    void itStopsWithACommitteeAndIsDissolvedWithTheHandOver() {
        LocalDate elected = LocalDate.of(2025, 9, 8);
        PmcLife open =
                new PmcLife(LocalDate.of(2024, 3, 11), Occurrence.on(elected), Occurrence.UNKNOWN, Occurrence.NONE);
        PmcLife done = new PmcLife(
                LocalDate.of(2024, 3, 11),
                Occurrence.on(elected),
                Occurrence.UNKNOWN,
                Occurrence.on(elected.plusDays(10)));

        assertThat(decide("COMMITTEE_ELECTED", open, "2025-09-18").getOrElseThrow())
                .isEqualTo(new PmcStanding(PmcState.STOPPED, Optional.empty(), Optional.of(LocalDate.of(2025, 9, 18))));
        assertThat(codes(decide("COMMITTEE_ELECTED", open, "2025-09-19"))).containsExactly("HANDOVER_OVERDUE");
        assertThat(decide("COMMITTEE_ELECTED", done, "2025-10-01")
                        .getOrElseThrow()
                        .state())
                .isEqualTo(PmcState.DISSOLVED);
        assertThat(decide("COMMITTEE_ELECTED", open, "2025-09-07")
                        .getOrElseThrow()
                        .state())
                .isEqualTo(PmcState.ACTING);
    }
}
