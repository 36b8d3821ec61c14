package org.anju.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anju.committee.composition.CommitteeKind;
import org.anju.committee.establishment.EstablishmentFacts;
import org.anju.committee.establishment.SetUp;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.register.ComplexStage;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2026).build();
    private static final AsOf DAY = AsOf.date("2024-11-30");

    private static RulePackBuilder pack() {
        return TestRules.national()
                .set("committee.setUpBy", LocalDate.parse("2024-10-31"), 2)
                .set("firstAssembly.movedInShare", Ratio.of(3, 10), 18);
    }

    private static Decision<Screened> decide(RulePackBuilder pack, ScreeningFacts.Builder facts) {
        return Screening.by(RuleBook.of(pack.build()), CALENDAR).decide(facts.build(), DAY);
    }

    private static ScreeningFacts.Builder served() {
        ScreeningFacts.Builder facts = ScreeningFacts.builder();
        facts.served(true);
        return facts;
    }

    private static ScreeningFacts.Builder committee() {
        ScreeningFacts.Builder facts = served();
        facts.founded(new SetUp(
                Optional.of(CommitteeKind.OWNERS_COMMITTEE),
                Optional.of(LocalDate.parse("2024-06-01")),
                Optional.of(true)));
        return facts;
    }

    @Test
    void whereNobodyServesNothingIsAsked() {
        ScreeningFacts.Builder facts = ScreeningFacts.builder();
        facts.served(false);
        assertThat(decide(pack(), facts).getOrElseThrow().stage()).isEqualTo(ComplexStage.UNSERVED);
    }

    @Test
    void whetherAnybodyServesMustBeKnown() {
        assertThat(decide(pack(), ScreeningFacts.builder()).missing())
                .extracting(Missing::code)
                .containsExactly("complex.served");
    }

    @Test
    void nothingSetUpIsOverdueAndThePathIsNamed() {
        ScreeningFacts.Builder facts = served();
        facts.conditions(EstablishmentFacts.UNKNOWN.movedIn(30, 100));
        Decision<Screened> decision = decide(pack(), facts);
        assertThat(decision.violations()).extracting(Violation::code).containsExactly("NOT_SET_UP");
        assertThat(decision.considered())
                .contains(new Screened(
                        ComplexStage.PRELIMINARY,
                        Optional.of(CommitteeKind.OWNERS_COMMITTEE),
                        Optional.of(LocalDate.parse("2024-10-31")),
                        Optional.empty()));
    }

    @Test
    void aBodyOfWhichNothingElseIsSaidOperates() {
        assertThat(decide(pack(), committee()).getOrElseThrow().operates()).contains(true);
    }

    @Test
    void meetingsAreAskedForOnlyWhereTheRulesSetAnInterval() {
        RulePackBuilder strict = pack().set("committee.meetingInterval", Term.months(3), 9);
        strict.set("period.putOffDayOff", false, 203);
        assertThat(decide(strict, committee()).missing())
                .extracting(Missing::code)
                .containsExactly("committee.lastMeeting");
        ScreeningFacts.Builder idle = committee();
        idle.lastMeeting(LocalDate.parse("2024-08-29"));
        assertThat(decide(strict, idle).violations())
                .extracting(Violation::code)
                .containsExactly("NO_MEETING");
        ScreeningFacts.Builder busy = committee();
        busy.lastMeeting(LocalDate.parse("2024-08-30"));
        assertThat(decide(strict, busy).isGranted()).isTrue();
    }
}
