package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.anju.party.Appointment;
import org.anju.party.AppointmentGraph;
import org.anju.party.Authority;
import org.anju.party.Post;
import org.anju.party.Seat;
import org.anju.party.SeatPlan;

/** How appointments are written in cases. */
final class AppointmentFacts {

    /** More seats than any post has. */
    private static final long MOST_SEATS = 1_000;

    private AppointmentFacts() {}

    /** Returns the graph of {@code appointments} and {@code seats}; whose they are unless stated is {@code person}. */
    static AppointmentGraph graph(CaseInput given, PersonId person) {
        ImmutableList.Builder<Appointment> appointments = ImmutableList.builder();
        for (CaseInput each : given.list("appointments")) {
            appointments.add(appointment(each, person));
        }
        ImmutableList.Builder<Dated<SeatPlan>> plans = ImmutableList.builder();
        given.list("seats").forEach(each -> plans.add(plan(each)));
        return AppointmentGraph.of(appointments.build(), plans.build());
    }

    private static Appointment appointment(CaseInput given, PersonId person) {
        Appointment.Builder appointment = Appointment.builder();
        appointment
                .id(given.findText("id").orElse(given.path()))
                .person(person(given).orElse(person))
                .seat(seat(given))
                .complex(given.findText("complex").map(ComplexId::of))
                .term(term(given))
                .authority(given.choice("authority", Authority.class))
                .source(given.findText("source").orElse(""));
        given.findInstant("recordedAt").ifPresent(appointment::recordedAt);
        return appointment.build();
    }

    private static Dated<SeatPlan> plan(CaseInput given) {
        long count = given.integer("count");
        if (count < 0 || count > MOST_SEATS) {
            throw given.problem("count", "应在0至" + MOST_SEATS + "之间", "should be from 0 to " + MOST_SEATS);
        }
        DateRange days = given.has("from") || given.has("to") ? term(given) : DateRange.ALWAYS;
        Instant recordedAt = given.findInstant("recordedAt").orElse(Instant.MIN);
        return new Dated<>(new SeatPlan(seat(given), (int) count), days, recordedAt);
    }

    /** Returns the person in the field of that name, if it is there. */
    static Optional<PersonId> person(CaseInput given) {
        return given.findText("person").map(id -> {
            if (id.isEmpty()) {
                throw given.problem("person", "不得为空", "must not be empty");
            }
            return PersonId.of(id);
        });
    }

    /** Returns the post; a provider may be written as a credit code or as a label. */
    static Seat seat(CaseInput given) {
        Post post = given.choice("post", Post.class);
        if (post.kind().isEmpty()) {
            return Seat.with(CaseProviders.of(given, "body"), post);
        }
        String body = given.text("body");
        if (body.isEmpty()) {
            throw given.problem("body", "不得为空", "must not be empty");
        }
        return new Seat(post, BodyId.of(body));
    }

    /** Returns the days from {@code from} to {@code to}, both included; without {@code to} the end is open. */
    static DateRange term(CaseInput given) {
        LocalDate from = given.day("from");
        Optional<LocalDate> to = given.findDay("to");
        if (to.filter(last -> last.plusDays(1).isBefore(from)).isPresent()) {
            throw given.problem("to", "不得早于开始之日的前一日", "must not be before the day before the first");
        }
        return to.map(last -> DateRange.closed(from, last)).orElse(DateRange.from(from));
    }
}
