package org.anju.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.decision.Violation;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.junit.jupiter.api.Test;

class TrainingCoverageTest {

    private static final AsOf YEAR_END = AsOf.date("2024-12-31");
    private static final Instant LATE = Instant.parse("2024-12-15T00:00:00Z");

    private static ImmutableSet<PersonId> persons(String... ids) {
        return Stream.of(ids).map(PersonId::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Trainee trainee(String body, String street, String... members) {
        return new Trainee(BodyId.of(body), DivisionCode.of(street), Optional.of(persons(members)));
    }

    private static TrainingSession.Builder session(String id, String day, String... attendees) {
        TrainingSession.Builder session = TrainingSession.builder();
        session.id(id)
                .programme(Programme.COMMITTEES)
                .day(LocalDate.parse(day))
                .organiser(BodyId.of("AUTHORITY"))
                .attendees(persons(attendees));
        return session;
    }

    private static Decision<Coverage> decide(List<Trainee> trainees, AsOf asOf, TrainingSession.Builder... sessions) {
        return TrainingCoverage.by(Sample.rules())
                .decide(
                        Programme.COMMITTEES,
                        Sample.tree(),
                        trainees,
                        Stream.of(sessions).map(TrainingSession.Builder::build).toList(),
                        asOf);
    }

    private static final List<Trainee> BOTH =
            List.of(trainee("A", "S1", "a1", "a2", "a3", "a4"), trainee("B", "S2", "b1", "b2", "b3"));

    @Test
    void fullCoverageIsGranted() {
        Decision<Coverage> decision =
                decide(BOTH, YEAR_END, session("1", "2024-05-01", "a1", "a2", "b1"), session("2", "2024-06-01", "b2"));

        assertThat(decision.getOrElseThrow().gaps()).isEmpty();
        assertThat(decision.getOrElseThrow().divisions())
                .extracting(each -> each.division().code().value() + " " + each.reached() + "/" + each.due())
                .containsExactly("CITY 2/2", "COUNTY 2/2", "S1 1/1", "S2 1/1");
    }

    @Test
    void aGapIsAWarningUntilTheYearIsOverAndThenAViolation() {
        TrainingSession.Builder first = session("1", "2024-05-01", "a1", "a2", "b1");

        Decision<Coverage> before = decide(BOTH, AsOf.date("2024-12-30"), first);
        assertThat(before.isGranted()).isTrue();
        assertThat(before.explanation().warnings()).hasSize(3);

        Decision<Coverage> after = decide(BOTH, YEAR_END, first);
        assertThat(after.violations())
                .extracting(Violation::code)
                .containsOnly("TRAINING_GAP")
                .hasSize(3);
        assertThat(after.violations().get(2).in(Locale.CHINA)).startsWith("二街道应培训1个，已培训0个，未达到1");
        assertThat(after.considered().orElseThrow().gaps()).containsExactly(new Coverage.Gap(BodyId.of("B"), 3, 1));
    }

    @Test
    void onePersonIsCountedOnceAndOnlyWhileTheyHoldTheSeat() {
        Decision<Coverage> decision = decide(
                BOTH, YEAR_END, session("1", "2024-05-01", "a1", "old", "b1", "b2"), session("2", "2024-06-01", "a1"));

        assertThat(decision.considered().orElseThrow().gaps()).containsExactly(new Coverage.Gap(BodyId.of("A"), 4, 1));
    }

    @Test
    void onlySessionsOfTheYearAndTheProgrammeThatWereKnownCount() {
        List<Trainee> one = List.of(trainee("A", "S1", "a1"));

        assertThat(decide(one, YEAR_END, session("1", "2023-12-31", "a1")).isRefused())
                .isTrue();
        assertThat(decide(one, YEAR_END, session("1", "2024-01-01", "a1")).isGranted())
                .isTrue();
        assertThat(decide(one, YEAR_END, session("1", "2024-01-01", "a1").programme(Programme.GUIDANCE))
                        .isRefused())
                .isTrue();
        assertThat(decide(
                                one,
                                YEAR_END.knownAt(LATE.minusSeconds(1)),
                                session("1", "2024-01-01", "a1").recordedAt(LATE))
                        .isRefused())
                .isTrue();
        assertThat(decide(
                                one,
                                YEAR_END,
                                session("1", "2024-01-01", "a1"),
                                session("1", "2024-01-01").recordedAt(LATE))
                        .isRefused())
                .isTrue();
    }

    @Test
    void aBodyOnWhichNobodySitsIsNotCountedAndAnUnknownOneIsMissing() {
        assertThat(decide(List.of(trainee("A", "S1")), YEAR_END)
                        .getOrElseThrow()
                        .divisions())
                .isEmpty();

        Trainee unknown = new Trainee(BodyId.of("A"), DivisionCode.of("XX"), Optional.empty());
        assertThat(decide(List.of(unknown), YEAR_END).missing())
                .extracting(Missing::code)
                .containsExactly("body.members", "body.division");
    }

    @Test
    void yearCoverageAndAttendanceAreParameters() {
        Decision<Coverage> decision = TrainingCoverage.by(Sample.rules(
                        "training.year.GUIDANCE", "training.coverage.GUIDANCE", "training.attendance.GUIDANCE"))
                .decide(Programme.GUIDANCE, Sample.tree(), ImmutableList.of(), ImmutableList.of(), YEAR_END);

        assertThat(decision.missing())
                .extracting(Missing::code)
                .containsExactly(
                        "training.year.GUIDANCE", "training.coverage.GUIDANCE", "training.attendance.GUIDANCE");
    }

    @Test
    void thePastYearEndsWithTheDay() {
        LocalDate leap = LocalDate.parse("2024-02-29");

        assertThat(TrainingYear.PAST_YEAR.days(leap).from()).isEqualTo("2023-03-01");
        assertThat(TrainingYear.PAST_YEAR.isOver(leap)).isTrue();
        assertThat(TrainingYear.CALENDAR_YEAR.days(leap).from()).isEqualTo("2024-01-01");
        assertThat(TrainingYear.CALENDAR_YEAR.isOver(leap)).isFalse();
    }

    @Test
    void noTextOfASessionNamesWhoAttended() {
        assertThat(session("1", "2024-01-01", "a1").build()).hasToString("1 COMMITTEES 2024-01-01 (1)");
        assertThat(trainee("A", "S1", "a1")).hasToString("A in S1");
    }
}
