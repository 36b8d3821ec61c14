package org.anju.party.app;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.Dated;
import org.anju.party.Appointment;
import org.anju.party.AppointmentGraph;
import org.anju.party.Seat;
import org.anju.party.SeatPlan;
import org.anju.party.TrainingSession;

/**
 * What is on record of the posts of a division.
 *
 * @param appointments by id, each as it was told last
 * @param plans        how many persons hold a post when it is filled
 * @param sessions     of training, by id, each as it was told last
 */
public record PostState(
        ImmutableMap<String, Appointment> appointments,
        ImmutableMap<Seat, SeatPlan> plans,
        ImmutableMap<String, TrainingSession> sessions)
        implements Progress {

    /** Before anything was told. */
    static final PostState NEW = new PostState(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    /** The only stage there is: a record is kept, it does not end. */
    public enum Stage implements Named {
        /** Kept. */
        KEPT;

        @Override
        public Text text() {
            return Text.of("在册", "kept");
        }
    }

    @Override
    public Stage stage() {
        return Stage.KEPT;
    }

    @Override
    public boolean isEnded() {
        return false;
    }

    /** Returns who held which post. */
    public AppointmentGraph graph() {
        return AppointmentGraph.of(
                appointments.values(),
                plans.values().stream()
                        .map(plan -> Dated.always(plan, Instant.MIN))
                        .toList());
    }

    PostState with(Appointment appointment) {
        return new PostState(with(appointments, appointment.id(), appointment), plans, sessions);
    }

    PostState with(SeatPlan plan) {
        return new PostState(appointments, with(plans, plan.seat(), plan), sessions);
    }

    PostState with(TrainingSession session) {
        return new PostState(appointments, plans, with(sessions, session.id(), session));
    }

    private static <K, V> ImmutableMap<K, V> with(ImmutableMap<K, V> all, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(all);
        next.put(key, value);
        return ImmutableMap.copyOf(next);
    }

    /** Returns how much is on record; never of whom. */
    @Override
    public String toString() {
        return appointments.size() + " appointments, " + sessions.size() + " sessions";
    }
}
