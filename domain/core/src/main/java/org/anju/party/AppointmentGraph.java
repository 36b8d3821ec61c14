package org.anju.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.PersonId;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Dated;
import org.anju.kernel.time.Timeline;

/**
 * Who held which post in which body, by whose authority, and which posts there were to hold: everything ever recorded.
 *
 * <p>Every question is asked for a day as known at a moment; what was recorded later changes no earlier answer. Answers come
 * in the order of bodies, posts and first days, whatever order the facts were given in. Immutable, thread-safe.
 */
public final class AppointmentGraph {

    private static final Comparator<Appointment> ORDER = Comparator.comparing(Appointment::seat)
            .thenComparing(appointment -> appointment.term().from())
            .thenComparing(Appointment::id);

    private final ImmutableListMultimap<String, Appointment> told;
    private final ImmutableListMultimap<PersonId, String> byPerson;
    private final ImmutableListMultimap<BodyId, String> byBody;
    private final ImmutableSortedMap<Seat, Timeline<SeatPlan>> plans;

    private AppointmentGraph(Iterable<Appointment> appointments, List<Dated<SeatPlan>> plans) {
        ImmutableList<Appointment> all = ImmutableList.copyOf(appointments);
        this.told = Multimaps.index(all, Appointment::id);
        this.byPerson = all.stream()
                .distinct()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Appointment::person, Appointment::id));
        this.byBody = all.stream()
                .distinct()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        it -> it.seat().body(), Appointment::id));
        Map<Seat, Timeline<SeatPlan>> bySeat = new TreeMap<>();
        plans.forEach(plan -> bySeat.merge(
                plan.value().seat(),
                Timeline.of(plan),
                (one, other) -> one.and(other.entries().get(0))));
        this.plans = ImmutableSortedMap.copyOf(bySeat);
    }

    /**
     * Returns the graph of {@code appointments}.
     *
     * @param appointments every appointment as often as it was recorded
     * @param plans        how many persons hold each post when it is filled, and in which days
     */
    public static AppointmentGraph of(Iterable<Appointment> appointments, List<Dated<SeatPlan>> plans) {
        return new AppointmentGraph(appointments, plans);
    }

    /** Returns who held what on the day asked for. */
    public ImmutableList<Appointment> on(AsOf asOf) {
        return history(told.keySet(), asOf.knownAt()).stream()
                .filter(it -> it.term().contains(asOf.validOn()))
                .collect(toImmutableList());
    }

    /** Returns what {@code person} held on the day asked for. */
    public ImmutableList<Appointment> heldBy(PersonId person, AsOf asOf) {
        return historyOf(person, asOf.knownAt()).stream()
                .filter(it -> it.term().contains(asOf.validOn()))
                .collect(toImmutableList());
    }

    /** Returns who held the posts of {@code body} on the day asked for. */
    public ImmutableList<Appointment> heldIn(BodyId body, AsOf asOf) {
        return historyOf(body, asOf.knownAt()).stream()
                .filter(it -> it.term().contains(asOf.validOn()))
                .collect(toImmutableList());
    }

    /** Returns every appointment of {@code person}, past and to come, as known at {@code knownAt}. */
    public ImmutableList<Appointment> historyOf(PersonId person, Instant knownAt) {
        return history(byPerson.get(person), knownAt).stream()
                .filter(it -> it.person().equals(person))
                .collect(toImmutableList());
    }

    /** Returns every appointment to {@code body}, past and to come, as known at {@code knownAt}. */
    public ImmutableList<Appointment> historyOf(BodyId body, Instant knownAt) {
        return history(byBody.get(body), knownAt).stream()
                .filter(it -> it.seat().body().equals(body))
                .collect(toImmutableList());
    }

    private ImmutableList<Appointment> history(Iterable<String> ids, Instant knownAt) {
        ImmutableList.Builder<Appointment> records = ImmutableList.builder();
        ImmutableSet.copyOf(ids).forEach(id -> records.addAll(told.get(id)));
        return Told.last(records.build(), knownAt, Appointment::id, Appointment::recordedAt).stream()
                .filter(it -> !it.term().isEmpty())
                .sorted(ORDER)
                .collect(toImmutableList());
    }

    /** Returns how many persons hold a post when it is filled; empty where nobody recorded it. */
    public Optional<Integer> seatsOf(Seat seat, AsOf asOf) {
        return Optional.ofNullable(plans.get(seat))
                .flatMap(plan -> plan.at(asOf))
                .map(SeatPlan::count);
    }

    /** Returns the posts that were not fully filled on the day asked for; a post without a plan cannot be vacant. */
    public ImmutableList<Vacancy> vacancies(AsOf asOf) {
        ImmutableList.Builder<Vacancy> vacancies = ImmutableList.builder();
        for (Seat seat : plans.keySet()) {
            int seats = seatsOf(seat, asOf).orElse(0);
            int filled = filled(seat, asOf);
            if (filled < seats) {
                vacancies.add(new Vacancy(seat, seats, filled));
            }
        }
        return vacancies.build();
    }

    /** Returns how many persons held {@code seat} on the day asked for; nobody counts twice. */
    public int filled(Seat seat, AsOf asOf) {
        return (int) heldIn(seat.body(), asOf).stream()
                .filter(it -> it.seat().equals(seat))
                .map(Appointment::person)
                .distinct()
                .count();
    }

    /** Returns who held a post on the day asked for and no longer holds it the day after {@code last}; a new term counts. */
    public ImmutableList<Appointment> endingBy(LocalDate last, AsOf asOf) {
        AsOf after = asOf.on(last.plusDays(1));
        return on(asOf).stream()
                .filter(it -> heldBy(it.person(), after).stream()
                        .noneMatch(next -> next.seat().equals(it.seat())))
                .collect(toImmutableList());
    }

    /** Returns the days of {@code days} on which seats or holders of {@code seat} may change, the first day included. */
    ImmutableSortedSet<LocalDate> changes(Seat seat, DateRange days, Instant knownAt) {
        ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
        if (!days.isEmpty()) {
            changes.add(days.from());
        }
        historyOf(seat.body(), knownAt).forEach(it -> changes.add(it.term().from()));
        Optional.ofNullable(plans.get(seat))
                .ifPresent(plan -> plan.entries()
                        .forEach(it -> changes.add(it.valid().from(), it.valid().to())));
        return ImmutableSortedSet.copyOf(Iterables.filter(changes.build(), days::contains));
    }

    /** Returns how many appointments there are, for logs; never whose. */
    @Override
    public String toString() {
        return told.keySet().size() + " appointments";
    }
}
