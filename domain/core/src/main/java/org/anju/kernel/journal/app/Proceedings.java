package org.anju.kernel.journal.app;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.journal.AppendOutcome;
import org.anju.kernel.journal.AppendOutcome.AlreadyAppended;
import org.anju.kernel.journal.AppendOutcome.Appended;
import org.anju.kernel.journal.AppendOutcome.ContentMismatch;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Takes the steps of proceedings of one kind, and reads them back.
 *
 * <p>Safe for any number of threads: of two who take a step at once, one decides again on what the other made of it. A step
 * told twice under one name is recorded once.
 *
 * @param <S> how far a proceeding has come
 * @param <E> its steps
 */
public final class Proceedings<S extends Progress, E> {

    private final Workflow<S, E> workflow;
    private final Journals journals;
    private final RuleBook rules;
    private final Decider<S, E> decider;

    private Proceedings(Workflow<S, E> workflow, Journals journals, RuleBook rules, WorkingCalendar calendar) {
        this.workflow = workflow;
        this.journals = journals;
        this.rules = rules;
        this.decider = workflow.by(rules, calendar);
    }

    /** Returns the proceedings of kind {@code workflow} that {@code journals} hold, governed by {@code rules}. */
    public static <S extends Progress, E> Proceedings<S, E> of(
            Workflow<S, E> workflow, Journals journals, RuleBook rules, WorkingCalendar calendar) {
        return new Proceedings<>(workflow, journals, rules, calendar);
    }

    /**
     * Takes a step, if it may be taken.
     *
     * @param journal    the journal, that of the complex
     * @param name       which proceeding; its first step opens it. No slash, one line
     * @param step       what its reporter calls the step: told again under this name, it is recorded once
     * @param facts      the step
     * @param recordedAt when it is told
     * @return granted, with whether it was recorded now or before, or not because another is recorded under its name;
     *     else why it may not be taken, and then nothing was recorded
     */
    public Decision<StepOutcome> take(
            String journal, String name, String step, E facts, Instant recordedAt, AsOf asOf) {
        ProceedingId id = new ProceedingId(journal, workflow.name(), name);
        Journal store = journals.journal(journal);
        while (true) {
            Optional<Decision<StepOutcome>> outcome = attempt(store, id, id.event(step), facts, recordedAt, asOf);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /** Returns nothing where somebody else was faster. */
    private Optional<Decision<StepOutcome>> attempt(
            Journal store, ProceedingId id, EventId event, E facts, Instant recordedAt, AsOf asOf) {
        ImmutableList<RecordedEvent> recorded = store.read(id.stream());
        Optional<E> before = recorded.stream()
                .map(RecordedEvent::event)
                .filter(known -> known.id().equals(event))
                .map(workflow::read)
                .findFirst();
        if (before.isPresent()) {
            return Optional.of(settled(
                    before.get().equals(facts) ? StepOutcome.ALREADY_RECORDED : StepOutcome.OTHER_CONTENT, asOf));
        }
        S state = decider.replay(
                recorded.stream().map(known -> workflow.read(known.event())).toList());
        Decision<E> decision = decider.decide(facts, state, asOf);
        if (!decision.isGranted()) {
            return Optional.of(decision.map(refused -> StepOutcome.NOT_RECORDED));
        }
        return outcome(store.append(
                        id.stream(), recorded.size(), ImmutableList.of(event(id, event, facts, recordedAt, decision))))
                .map(outcome -> decision.map(granted -> outcome));
    }

    private Event event(ProceedingId id, EventId event, E facts, Instant recordedAt, Decision<E> decision) {
        return new Event(
                event,
                id.stream(),
                workflow.kindOf(facts).name(),
                recordedAt,
                workflow.write(facts),
                decision.explanation().citations().stream()
                        .map(Citation::toString)
                        .distinct()
                        .collect(toImmutableList()));
    }

    private static Optional<StepOutcome> outcome(AppendOutcome outcome) {
        if (outcome instanceof Appended) {
            return Optional.of(StepOutcome.RECORDED);
        } else if (outcome instanceof AlreadyAppended) {
            return Optional.of(StepOutcome.ALREADY_RECORDED);
        }
        return outcome instanceof ContentMismatch ? Optional.of(StepOutcome.OTHER_CONTENT) : Optional.empty();
    }

    private Decision<StepOutcome> settled(StepOutcome outcome, AsOf asOf) {
        return Reasoning.of(workflow.name(), rules, asOf).conclude(outcome);
    }

    /** Decides whether a step could be taken, and records nothing. */
    public Decision<E> test(String journal, String name, E facts, AsOf asOf) {
        return decider.decide(facts, read(journal, name, asOf).state(), asOf);
    }

    /** Returns a proceeding as far as {@code asOf} knows it; empty where nobody had taken a step in it by then. */
    public Optional<Proceeding<S, E>> find(String journal, String name, AsOf asOf) {
        return Optional.of(read(journal, name, asOf))
                .filter(found -> !found.steps().isEmpty());
    }

    private Proceeding<S, E> read(String journal, String name, AsOf asOf) {
        ProceedingId id = new ProceedingId(journal, workflow.name(), name);
        return Proceeding.of(id, workflow, decider, journals.journal(journal).read(id.stream()), asOf);
    }
}
