package org.anju.kernel.journal.app;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.StepRules;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/** The smallest proceeding there is: somebody asks, and is answered within a term. */
record Visits(RuleBook book, WorkingCalendar calendar) implements Decider<Visits.Visit, Visits.Step> {

    static final Workflow<Visit, Step> WORKFLOW = new Workflow<>() {
        @Override
        public String name() {
            return "visit";
        }

        @Override
        public Text title() {
            return Text.of("来访", "visit");
        }

        @Override
        public ImmutableList<StepKind<? extends Step>> steps() {
            return ImmutableList.of(
                    new StepKind<>("ASKED", Asked.class, Text.of("来访", "asked")),
                    new StepKind<>("ANSWERED", Answered.class, Text.of("答复", "answered")));
        }

        @Override
        public Visits by(RuleBook book, WorkingCalendar calendar) {
            return new Visits(book, calendar);
        }
    };

    private static final DutyKind ANSWER =
            DutyKind.of("ANSWER", "答复", "answer", ResponsibleUnit.STREET, "visit.answer");

    /** What happens. */
    public sealed interface Step {
        LocalDate on();
    }

    /** Somebody asks. */
    public record Asked(LocalDate on) implements Step {}

    /** Somebody answers. */
    public record Answered(LocalDate on) implements Step {}

    /** How far it has come. */
    enum Stage implements Named {
        NEW,
        ASKED,
        ANSWERED;

        @Override
        public Text text() {
            return Text.of(name(), name());
        }
    }

    /** How far it has come. */
    record Visit(Stage stage, Optional<LocalDate> asked) implements Progress {
        @Override
        public boolean isEnded() {
            return stage == Stage.ANSWERED;
        }
    }

    @Override
    public Visit initial() {
        return new Visit(Stage.NEW, Optional.empty());
    }

    @Override
    public Decision<Step> decide(Step step, Visit state, AsOf asOf) {
        Reasoning why = Reasoning.of("visit", book, asOf);
        Stage needed = step instanceof Asked ? Stage.NEW : Stage.ASKED;
        new StepRules("0").order(why, why.read(ANSWER.limit()), state.stage() == needed, Text.of("来访", "ask"));
        return why.conclude(step);
    }

    @Override
    public Visit evolve(Visit state, Step step) {
        return step instanceof Asked
                ? new Visit(Stage.ASKED, Optional.of(step.on()))
                : new Visit(Stage.ANSWERED, state.asked());
    }

    @Override
    public ImmutableList<Duty> duties(Visit state, AsOf asOf) {
        return state.isEnded()
                ? ImmutableList.of()
                : state.asked()
                        .map(day -> ImmutableList.of(Duty.since(day, ANSWER, book, calendar, asOf)))
                        .orElse(ImmutableList.of());
    }
}
