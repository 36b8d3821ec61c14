package org.anju.party.app;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.Body;
import org.anju.kernel.register.BodyId;
import org.anju.kernel.register.DivisionCode;
import org.anju.kernel.register.DivisionTree;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.anju.party.Appointment;
import org.anju.party.AppointmentGraph;
import org.anju.party.Coverage;
import org.anju.party.MandateRadar;
import org.anju.party.MandateRadar.Mandates;
import org.anju.party.Post;
import org.anju.party.Programme;
import org.anju.party.Seat;
import org.anju.party.Trainee;
import org.anju.party.TrainingCoverage;

/**
 * Keeps the posts of a division's bodies and the training of who holds them (Xinyang draft, measures 1 and 2).
 *
 * <p>What is told is recorded once under its name; a cross-appointment is recorded only if every rule of it is met, whoever
 * else tells one at the same moment. Answers are counts: who holds a post leaves the journal only through {@link #graph}, for
 * code in the same process. Safe for any number of threads.
 */
public final class KeepPosts {

    /** The kind of record it keeps; it is served by no page and no list of proceedings. */
    public static final Workflow<PostState, PostStep> WORKFLOW = PostKeeper.WORKFLOW;

    private static final String NAME = "posts";
    private static final ImmutableSet<Body.Kind> COMMITTEES =
            ImmutableSet.of(Body.Kind.OWNERS_COMMITTEE, Body.Kind.PROPERTY_MANAGEMENT_COMMITTEE);

    private final Proceedings<PostState, PostStep> records;
    private final RuleBook rules;

    private KeepPosts(Proceedings<PostState, PostStep> records, RuleBook rules) {
        this.records = records;
        this.rules = rules;
    }

    /** Returns who keeps posts in {@code journals} by {@code rules}. */
    public static KeepPosts in(Journals journals, RuleBook rules, WorkingCalendar calendar) {
        return new KeepPosts(Proceedings.of(WORKFLOW, journals, rules, calendar), rules);
    }

    /**
     * Records what is told of the posts of {@code division}.
     *
     * @param name what its reporter calls it: told again under this name, it is recorded once
     * @return what came of it; a cross-appointment that breaks a rule is refused with every reason
     */
    public Decision<StepOutcome> tell(
            DivisionCode division, String name, PostStep step, Instant recordedAt, AsOf asOf) {
        return records.take(journal(division), NAME, name, step, recordedAt, asOf);
    }

    /** Returns how every post that is planned or held is filled, by body and post. */
    public ImmutableList<SeatCount> posts(DivisionCode division, AsOf asOf) {
        PostState state = state(division, asOf);
        AppointmentGraph graph = state.graph();
        Set<Seat> seats = new TreeSet<>(state.plans().keySet());
        graph.on(asOf).forEach(held -> seats.add(held.seat()));
        return seats.stream()
                .map(seat -> new SeatCount(seat, graph.seatsOf(seat, asOf), graph.filled(seat, asOf)))
                .collect(toImmutableList());
    }

    /** Decides which posts are vacant and which terms end soon. Whose they are is in the value: for code in the same process. */
    public Decision<Mandates> mandates(DivisionCode division, AsOf asOf) {
        return MandateRadar.by(rules).decide(graph(division, asOf), asOf);
    }

    /**
     * Decides how far a training reached the bodies of {@code division}: committees, or residents' committees.
     *
     * @param tree the tree {@code division} stands in
     */
    public Decision<Coverage> coverage(Programme programme, DivisionCode division, DivisionTree tree, AsOf asOf) {
        PostState state = state(division, asOf);
        ImmutableList<Appointment> held = state.graph().on(asOf);
        ImmutableList<Trainee> trainees = held.stream()
                .filter(each -> isTrained(programme, each.seat().post()))
                .map(each -> each.seat().body())
                .distinct()
                .sorted()
                .map(body -> trainee(body, division, held))
                .collect(toImmutableList());
        return TrainingCoverage.by(rules)
                .decide(programme, tree, trainees, state.sessions().values(), asOf);
    }

    private static boolean isTrained(Programme programme, Post post) {
        return post.kind()
                .filter(kind -> programme == Programme.COMMITTEES
                        ? COMMITTEES.contains(kind)
                        : kind == Body.Kind.RESIDENTS_COMMITTEE)
                .isPresent();
    }

    private static Trainee trainee(BodyId body, DivisionCode division, ImmutableList<Appointment> held) {
        return new Trainee(
                body,
                division,
                Optional.of(held.stream()
                        .filter(each -> each.seat().body().equals(body))
                        .map(Appointment::person)
                        .collect(toImmutableSet())));
    }

    /** Returns who held which post, for code in the same process; it is never written to a log or sent anywhere. */
    public AppointmentGraph graph(DivisionCode division, AsOf asOf) {
        return state(division, asOf).graph();
    }

    private PostState state(DivisionCode division, AsOf asOf) {
        return records.find(journal(division), NAME, asOf)
                .map(found -> found.state())
                .orElse(PostState.NEW);
    }

    private static String journal(DivisionCode division) {
        return "division " + division;
    }
}
