package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.app.Proceedings;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * What must hold for every kind of proceeding, whatever steps it is told in whatever order.
 *
 * @param <S> how far one has come
 * @param <E> its steps
 */
public interface WorkflowLaws<S extends Progress, E> {

    /** Returns the kind of proceeding. */
    Workflow<S, E> workflow();

    /** Returns the rules it is governed by. */
    RuleBook rules();

    /** Returns the working days. */
    WorkingCalendar calendar();

    /** Returns the day decided for. */
    AsOf day();

    /** Returns sequences of steps, in and out of order; some of them should go well. */
    @Provide
    Arbitrary<List<E>> sequences();

    private Decider<S, E> decider() {
        return workflow().by(rules(), calendar());
    }

    /** Tells every step, and keeps those that may be taken. */
    private List<E> taken(List<E> told) {
        List<E> taken = new ArrayList<>();
        for (E step : told) {
            if (decider().decide(step, decider().replay(taken), day()).isGranted()) {
                taken.add(step);
            }
        }
        return taken;
    }

    /** Any step can be read in any state: what an earlier law allowed must be read under a later one. */
    @Property
    default void anyStepCanFollowAnyOther(@ForAll("sequences") List<E> steps) {
        S state = decider().replay(steps);
        assertThat(state.stage().text().in(Locale.CHINA)).isNotBlank();
        decider().duties(state, day()).forEach(duty -> assertThat(duty.due()).isNotNull());
    }

    /** The same step in the same state is decided the same, to the byte, and its explanation can be read. */
    @Property
    default void aDecisionCanBeRepeated(@ForAll("sequences") List<E> steps) {
        S state = decider().replay(taken(steps));
        for (E step : steps) {
            Decision<E> once = decider().decide(step, state, day());
            assertThat(decider().decide(step, state, day())).isEqualTo(once);
            assertThat(once.explanation().render(Locale.CHINA)).isNotBlank();
            assertThat(once.explanation().render(Locale.ENGLISH)).isNotBlank();
        }
    }

    /** What is granted is the step that was told; what is refused names a reason, what is undetermined what is missing. */
    @Property
    default void everyAnswerSaysWhy(@ForAll("sequences") List<E> steps) {
        List<E> taken = new ArrayList<>();
        for (E step : steps) {
            Decision<E> decision = decider().decide(step, decider().replay(taken), day());
            decision.granted().ifPresent(granted -> assertThat(granted).isEqualTo(step));
            assertThat(decision.isRefused()).isEqualTo(!decision.violations().isEmpty());
            assertThat(!decision.isUndetermined() || !decision.missing().isEmpty())
                    .isTrue();
            decision.granted().ifPresent(taken::add);
        }
    }

    /** Steps come back from the journal as they were told, and make the same of it. */
    @Property
    default void theJournalTellsWhatWasTaken(@ForAll("sequences") List<E> steps) {
        Proceedings<S, E> proceedings = Proceedings.of(workflow(), new InMemoryJournals(), rules(), calendar());
        Instant noon = Instant.parse("2024-10-08T04:00:00Z");
        for (int i = 0; i < steps.size(); i++) {
            proceedings.take("C", "p", "s" + i, steps.get(i), noon, day());
        }
        List<E> taken = taken(steps);

        proceedings
                .find("C", "p", day())
                .ifPresentOrElse(
                        proceeding -> {
                            assertThat(proceeding.steps())
                                    .extracting(Proceeding.Taken::step)
                                    .isEqualTo(taken);
                            assertThat(proceeding.state()).isEqualTo(decider().replay(taken));
                        },
                        () -> assertThat(taken).isEmpty());
        for (int i = 0; i < steps.size(); i++) {
            Decision<StepOutcome> again = proceedings.take("C", "p", "s" + i, steps.get(i), noon, day());
            assertThat(again.granted()).isNotEqualTo(Optional.of(StepOutcome.OTHER_CONTENT));
        }
    }

    /** Due days follow from the steps alone: whoever reads them again, in whatever order, finds the same. */
    @Property
    default void dueDaysFollowFromTheSteps(@ForAll("sequences") List<E> steps) {
        List<E> taken = taken(steps);
        ImmutableList<Duty> duties = decider().duties(decider().replay(taken), day());
        List<E> read = taken.stream().map(this::reread).toList();
        assertThat(decider().duties(decider().replay(read), day())).isEqualTo(duties);
    }

    private E reread(E step) {
        return workflow().read(event(step));
    }

    private Event event(E step) {
        return new Event(
                EventId.of("e"),
                StreamId.of("s"),
                workflow().kindOf(step).name(),
                Instant.EPOCH,
                workflow().write(step),
                ImmutableList.of());
    }

    /** Of one duty about one thing there is one line, and a proceeding that is over owes nothing. */
    @Property
    default void nothingIsOwedTwiceOrAfterTheEnd(@ForAll("sequences") List<E> steps) {
        S state = decider().replay(taken(steps));
        ImmutableList<Duty> duties = decider().duties(state, day());
        assertThat(duties.stream()
                        .map(duty -> duty.kind().code() + " " + duty.about())
                        .collect(ImmutableSet.toImmutableSet()))
                .hasSameSizeAs(duties);
        assertThat(!state.isEnded() || duties.isEmpty()).isTrue();
    }
}
