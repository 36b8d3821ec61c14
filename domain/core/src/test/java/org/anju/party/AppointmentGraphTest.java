package org.anju.party;

import static org.anju.party.Sample.ANNE;
import static org.anju.party.Sample.COMMITTEE;
import static org.anju.party.Sample.DAY;
import static org.anju.party.Sample.appointment;
import static org.anju.party.Sample.days;
import static org.anju.party.Sample.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.junit.jupiter.api.Test;

class AppointmentGraphTest {

    private static final PersonId BERT = PersonId.of("p2");
    private static final Instant EARLY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2024-09-01T00:00:00Z");
    private static final Appointment CHAIR = appointment(
                    "a1", ANNE, Post.COMMITTEE_CHAIR, COMMITTEE, days("2022-01-01", "2027-01-01"))
            .recordedAt(EARLY)
            .build();
    private static final Appointment MEMBER = appointment(
                    "a2", BERT, Post.COMMITTEE_MEMBER, COMMITTEE, days("2022-01-01", "2024-12-01"))
            .build();
    private static final List<Dated<SeatPlan>> PLANS =
            List.of(plan(Post.COMMITTEE_CHAIR, COMMITTEE, 1), plan(Post.COMMITTEE_MEMBER, COMMITTEE, 2));

    private static AppointmentGraph graph(Appointment... appointments) {
        return AppointmentGraph.of(ImmutableList.copyOf(appointments), PLANS);
    }

    @Test
    void whoHoldsWhatIsToldForADay() {
        AppointmentGraph graph = graph(MEMBER, CHAIR);

        assertThat(graph.on(DAY)).containsExactly(CHAIR, MEMBER);
        assertThat(graph.on(AsOf.date("2024-12-01"))).containsExactly(CHAIR);
        assertThat(graph.heldBy(BERT, DAY)).containsExactly(MEMBER);
        assertThat(graph.heldIn(COMMITTEE, AsOf.date("2021-12-31"))).isEmpty();
        assertThat(graph.historyOf(COMMITTEE, Instant.MAX)).containsExactly(CHAIR, MEMBER);
    }

    @Test
    void whatWasRecordedLaterChangesNoEarlierAnswer() {
        Appointment resigned = appointment(
                        "a1", ANNE, Post.COMMITTEE_CHAIR, COMMITTEE, days("2022-01-01", "2024-08-20"))
                .recordedAt(LATE)
                .build();
        AppointmentGraph graph = graph(CHAIR, resigned);

        assertThat(graph.heldBy(ANNE, DAY)).isEmpty();
        assertThat(graph.heldBy(ANNE, DAY.knownAt(LATE.minusSeconds(1)))).containsExactly(CHAIR);
        assertThat(graph.heldBy(ANNE, DAY.knownAt(EARLY.minusSeconds(1)))).isEmpty();
        assertThat(graph.historyOf(ANNE, Instant.MAX)).containsExactly(resigned);
    }

    @Test
    void anEmptyTermSaysThatItNeverWas() {
        LocalDate day = LocalDate.parse("2022-01-01");
        Appointment withdrawn = appointment("a1", ANNE, Post.COMMITTEE_CHAIR, COMMITTEE, DateRange.of(day, day))
                .recordedAt(LATE)
                .build();

        assertThat(graph(CHAIR, withdrawn).historyOf(ANNE, Instant.MAX)).isEmpty();
    }

    @Test
    void anAppointmentThatMovesToAnotherPersonLeavesTheFirst() {
        Appointment corrected = appointment("a1", BERT, Post.COMMITTEE_CHAIR, COMMITTEE, CHAIR.term())
                .recordedAt(LATE)
                .build();

        assertThat(graph(CHAIR, corrected).heldBy(ANNE, DAY)).isEmpty();
        assertThat(graph(CHAIR, corrected).heldBy(BERT, DAY)).containsExactly(corrected);
    }

    @Test
    void aPostWithFewerHoldersThanSeatsIsVacant() {
        AppointmentGraph graph = graph(CHAIR, MEMBER);

        assertThat(graph.vacancies(DAY)).containsExactly(new Vacancy(new Seat(Post.COMMITTEE_MEMBER, COMMITTEE), 2, 1));
        assertThat(graph.vacancies(AsOf.date("2027-01-01")))
                .extracting(Vacancy::wanting)
                .containsExactly(1, 2);
    }

    @Test
    void nobodyFillsTwoSeatsOfOnePost() {
        Appointment again = appointment("a3", BERT, Post.COMMITTEE_MEMBER, COMMITTEE, MEMBER.term())
                .build();

        assertThat(graph(MEMBER, again).filled(MEMBER.seat(), DAY)).isEqualTo(1);
    }

    @Test
    void aPostWithoutAPlanIsNotVacant() {
        assertThat(AppointmentGraph.of(ImmutableList.of(CHAIR), List.of()).vacancies(DAY))
                .isEmpty();
        assertThat(graph().seatsOf(new Seat(Post.PMC_CHAIR, COMMITTEE), DAY)).isEmpty();
    }

    @Test
    void termsThatEndSoonAreToldUnlessTheyAreRenewed() {
        Decision<MandateRadar.Mandates> decision =
                MandateRadar.by(Sample.rules()).decide(graph(CHAIR, MEMBER), DAY);

        assertThat(decision.getOrElseThrow().lastDay()).isEqualTo("2025-01-08");
        assertThat(decision.getOrElseThrow().ending()).containsExactly(MEMBER);
        assertThat(decision.getOrElseThrow().vacancies()).hasSize(1);

        Appointment renewed = appointment(
                        "a3", BERT, Post.COMMITTEE_MEMBER, COMMITTEE, days("2024-12-01", "2027-01-01"))
                .build();
        assertThat(MandateRadar.by(Sample.rules())
                        .decide(graph(CHAIR, MEMBER, renewed), DAY)
                        .getOrElseThrow()
                        .ending())
                .isEmpty();
    }

    @Test
    void howSoonIsAParameter() {
        Decision<MandateRadar.Mandates> decision =
                MandateRadar.by(Sample.rules("party.endingWithin")).decide(graph(CHAIR), DAY);

        assertThat(decision.isUndetermined()).isTrue();
        assertThat(decision.missing()).extracting(Missing::code).containsExactly("party.endingWithin");
    }

    @Test
    void noTextOfAnAppointmentNamesThePerson() {
        assertThat(CHAIR).hasToString("COMMITTEE_CHAIR of COMMITTEE [2022-01-01, 2027-01-01)");
        assertThat(graph(CHAIR, MEMBER)).hasToString("2 appointments");
    }

    @Test
    void aPostWithAProviderNeedsACreditCode() {
        assertThat(Seat.fits(Post.PROVIDER_HEAD, COMMITTEE)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Seat(Post.PROVIDER_HEAD, BodyId.of("firm")));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(""));
    }
}
