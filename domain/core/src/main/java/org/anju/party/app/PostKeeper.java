package org.anju.party.app;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.party.Appointment;
import org.anju.party.CrossAppointmentCheck;
import org.anju.party.CrossProposal;
import org.anju.party.PartyParameters;
import org.anju.party.Seat;
import org.anju.party.SeatPlan;
import org.anju.party.TrainingSession;
import org.anju.party.app.PostStep.Appointed;
import org.anju.party.app.PostStep.CrossAppointed;
import org.anju.party.app.PostStep.Held;
import org.anju.party.app.PostStep.SeatsPlanned;
import org.anju.party.app.PostStep.Trained;

/** What may be told of posts. Nothing here is owed by a day: vacancies and terms that end are asked for. */
final class PostKeeper implements Decider<PostState, PostStep> {

    static final Workflow<PostState, PostStep> WORKFLOW = new Kind();

    private static final Rule FITS = Rule.of(
            "1.1",
            "NOT_A_POST",
            Text.of("{0}是该组织的职务，任期起止有序", "{0} is a post of that body, its days in order"),
            Text.of("{0}不是该组织的职务，或者任期起止倒置", "{0} is no post of that body, or its days are not in order"));
    private static final Rule NAMED = Rule.of(
            "1.1", "ID_MISSING", Text.of("编号和姓名标识齐全", "ids are there"), Text.of("缺少编号或者姓名标识", "an id is missing"));

    private final RuleBook book;

    private PostKeeper(RuleBook book) {
        this.book = book;
    }

    @Override
    public PostState initial() {
        return PostState.NEW;
    }

    @Override
    public Decision<PostStep> decide(PostStep step, PostState state, AsOf asOf) {
        Reasoning why = Reasoning.of(WORKFLOW.name(), book, asOf);
        Reading<?> basis = why.readIfSet(PartyParameters.INCOMPATIBLE);
        if (step instanceof SeatsPlanned plan) {
            boolean fits = plan.seats() >= 0 && PostStep.isBody(plan.post(), plan.body());
            why.check(FITS, basis, fits, plan.post());
        } else if (step instanceof Appointed told) {
            fits(why, basis, told.held(), told.appointment(), told.person());
        } else if (step instanceof CrossAppointed told) {
            if (fits(why, basis, told.held(), told.appointment(), told.person())) {
                why.include(CrossAppointmentCheck.by(book).decide(proposal(told), state.graph(), asOf));
            }
        } else if (step instanceof Trained told) {
            boolean named = !told.session().isBlank()
                    && !told.organiser().isBlank()
                    && told.attendees().stream().noneMatch(String::isBlank);
            why.check(NAMED, basis, named);
        }
        return why.conclude(step);
    }

    private static boolean fits(Reasoning why, Reading<?> basis, Held held, String id, String person) {
        boolean named = why.check(NAMED, basis, !id.isBlank() && !person.isBlank());
        return why.check(FITS, basis, held.fits(), held.post()) && named;
    }

    @Override
    public PostState evolve(PostState state, PostStep step) {
        if (step instanceof SeatsPlanned plan) {
            return state.with(new SeatPlan(new Seat(plan.post(), BodyId.of(plan.body())), plan.seats()));
        } else if (step instanceof Appointed told) {
            return state.with(appointment(told.appointment(), told.person(), told.held()));
        } else if (step instanceof CrossAppointed told) {
            return state.with(appointment(told.appointment(), told.person(), told.held()));
        } else if (step instanceof Trained told) {
            return state.with(session(told));
        }
        return state;
    }

    private static Appointment appointment(String id, String person, Held held) {
        Appointment.Builder appointment = Appointment.builder();
        return appointment
                .id(id)
                .person(PersonId.of(person))
                .seat(new Seat(held.post(), BodyId.of(held.body())))
                .complex(held.complex().map(ComplexId::of))
                .term(days(held))
                .authority(held.authority())
                .source(held.source())
                .build();
    }

    private static CrossProposal proposal(CrossAppointed told) {
        Held held = told.held();
        CrossProposal.Builder proposal = CrossProposal.builder();
        return proposal.person(PersonId.of(told.person()))
                .seat(new Seat(held.post(), BodyId.of(held.body())))
                .complex(held.complex().map(ComplexId::of))
                .term(days(held))
                .authority(held.authority())
                .owner(told.owner())
                .confirmed(told.confirmed())
                .partyMembers(told.partyMembers())
                .source(held.source())
                .build();
    }

    private static DateRange days(Held held) {
        return held.to().map(last -> DateRange.closed(held.from(), last)).orElseGet(() -> DateRange.from(held.from()));
    }

    private static TrainingSession session(Trained told) {
        TrainingSession.Builder session = TrainingSession.builder();
        return session.id(told.session())
                .programme(told.programme())
                .day(told.on())
                .organiser(BodyId.of(told.organiser()))
                .attendees(told.attendees().stream().map(PersonId::of).collect(toImmutableSet()))
                .subject(told.subject())
                .source(told.source())
                .build();
    }

    @Override
    public ImmutableList<Duty> duties(PostState state, AsOf asOf) {
        return ImmutableList.of();
    }

    private static final class Kind implements Workflow<PostState, PostStep> {

        private static final ImmutableList<StepKind<? extends PostStep>> STEPS = ImmutableList.of(
                new StepKind<>("SEATS_PLANNED", SeatsPlanned.class, Text.of("核定职数", "seats planned")),
                new StepKind<>("APPOINTED", Appointed.class, Text.of("任职", "appointed")),
                new StepKind<>("CROSS_APPOINTED", CrossAppointed.class, Text.of("交叉任职", "cross-appointed")),
                new StepKind<>("TRAINED", Trained.class, Text.of("培训", "trained")));

        @Override
        public String name() {
            return "posts";
        }

        @Override
        public Text title() {
            return Text.of("任职与培训", "posts and training");
        }

        @Override
        public ImmutableList<StepKind<? extends PostStep>> steps() {
            return STEPS;
        }

        @Override
        public PostKeeper by(RuleBook book, WorkingCalendar calendar) {
            return new PostKeeper(book);
        }
    }
}
