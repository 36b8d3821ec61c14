package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.anju.formats.RuleBooks;
import org.anju.formats.calendar.WorkingCalendars;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.journal.Decider;
import org.anju.kernel.journal.Duty;
import org.anju.kernel.journal.DutyKind;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.StepKind;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.Text;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Proceedings with one fault each: a law must find it. */
class WorkflowLawsBiteTest {

    private static final RuleBook XINYANG = RuleBooks.xinyang();
    private static final DutyKind FILE =
            DutyKind.of("FILE", "备案", "file", ResponsibleUnit.OWNERS_COMMITTEE, "committee.filing");

    /** A step. */
    public record Told(LocalDate on) {}

    /** How far it has come. */
    private record Count(int steps) implements Progress {
        @Override
        public Named stage() {
            return () -> Text.of("进行中", "open");
        }

        @Override
        public boolean isEnded() {
            return steps > 2;
        }
    }

    /** A proceeding without fault; each test breaks one thing. */
    private static class Plain implements Decider<Count, Told> {

        @Override
        public Count initial() {
            return new Count(0);
        }

        @Override
        public Decision<Told> decide(Told step, Count state, AsOf asOf) {
            Reasoning why = Reasoning.of("plain", XINYANG, asOf);
            why.read(FILE.limit());
            return why.conclude(step);
        }

        @Override
        public Count evolve(Count state, Told step) {
            return new Count(state.steps() + 1);
        }

        @Override
        public ImmutableList<Duty> duties(Count state, AsOf asOf) {
            return state.isEnded() ? ImmutableList.of() : ImmutableList.of(file(LocalDate.of(2024, 1, 1), asOf));
        }

        final Duty file(LocalDate start, AsOf asOf) {
            return Duty.since(start, FILE, XINYANG, WorkingCalendars.china(), asOf);
        }
    }

    private static WorkflowLaws<Count, Told> laws(Decider<Count, Told> decider) {
        return laws(decider, new StepKind<>("TOLD", Told.class, Text.of("步骤", "step")));
    }

    private static WorkflowLaws<Count, Told> laws(Decider<Count, Told> decider, StepKind<Told> kind) {
        Workflow<Count, Told> workflow = new Workflow<>() {
            @Override
            public String name() {
                return "plain";
            }

            @Override
            public Text title() {
                return Text.of("程序", "proceeding");
            }

            @Override
            public ImmutableList<StepKind<? extends Told>> steps() {
                return ImmutableList.of(kind);
            }

            @Override
            public Decider<Count, Told> by(RuleBook book, WorkingCalendar calendar) {
                return decider;
            }
        };
        return new WorkflowLaws<>() {
            @Override
            public Workflow<Count, Told> workflow() {
                return workflow;
            }

            @Override
            public RuleBook rules() {
                return XINYANG;
            }

            @Override
            public WorkingCalendar calendar() {
                return WorkingCalendars.china();
            }

            @Override
            public AsOf day() {
                return AsOf.date("2024-10-08");
            }

            @Override
            public Arbitrary<List<Told>> sequences() {
                return Arbitraries.just(STEPS);
            }
        };
    }

    private static final List<Told> STEPS =
            List.of(new Told(LocalDate.of(2024, 1, 1)), new Told(LocalDate.of(2024, 1, 2)));

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void aGoodOnePasses() {
        WorkflowLaws<Count, Told> laws = laws(new Plain());
        laws.anyStepCanFollowAnyOther(STEPS);
        laws.aDecisionCanBeRepeated(STEPS);
        laws.everyAnswerSaysWhy(STEPS);
        laws.theJournalTellsWhatWasTaken(STEPS);
        laws.dueDaysFollowFromTheSteps(STEPS);
        laws.nothingIsOwedTwiceOrAfterTheEnd(STEPS);
    }

    @Test
    void aStateWithoutANameIsFound() {
        Decider<Count, Told> nameless = new Plain() {
            @Override
            public Count evolve(Count state, Told step) {
                throw new AssertionError("not in this state");
            }
        };
        finds(() -> laws(nameless).anyStepCanFollowAnyOther(STEPS));
    }

    @Test
    void oneThatChangesItsMindIsFound() {
        AtomicInteger asked = new AtomicInteger();
        Decider<Count, Told> moody = new Plain() {
            @Override
            public Decision<Told> decide(Told step, Count state, AsOf asOf) {
                Reasoning why = Reasoning.of("plain", XINYANG, asOf);
                return asked.incrementAndGet() % 2 == 0 ? why.fail() : why.conclude(step);
            }
        };
        finds(() -> laws(moody).aDecisionCanBeRepeated(STEPS));
    }

    @Test
    void oneThatSaysNoWithoutAReasonIsFound() {
        Decider<Count, Told> silent = new Plain() {
            @Override
            public Decision<Told> decide(Told step, Count state, AsOf asOf) {
                return Reasoning.of("plain", XINYANG, asOf).fail();
            }
        };
        finds(() -> laws(silent).everyAnswerSaysWhy(STEPS));
    }

    @Test
    void oneThatRemembersOutsideItsStateIsFound() {
        AtomicInteger evolved = new AtomicInteger();
        Decider<Count, Told> haunted = new Plain() {
            @Override
            public Count evolve(Count state, Told step) {
                return new Count(evolved.incrementAndGet());
            }
        };
        finds(() -> laws(haunted).theJournalTellsWhatWasTaken(STEPS));
    }

    @Test
    void dueDaysThatMoveAreFound() {
        AtomicInteger asked = new AtomicInteger();
        Decider<Count, Told> moving = new Plain() {
            @Override
            public ImmutableList<Duty> duties(Count state, AsOf asOf) {
                return ImmutableList.of(file(LocalDate.of(2024, 1, 1).plusDays(asked.incrementAndGet()), asOf));
            }
        };
        finds(() -> laws(moving).dueDaysFollowFromTheSteps(STEPS));
    }

    @Test
    void whatIsOwedAfterTheEndOrTwiceIsFound() {
        Decider<Count, Told> greedy = new Plain() {
            @Override
            public ImmutableList<Duty> duties(Count state, AsOf asOf) {
                return ImmutableList.of(file(LocalDate.of(2024, 1, 1), asOf));
            }
        };
        List<Told> all = List.of(STEPS.get(0), STEPS.get(1), new Told(LocalDate.of(2024, 1, 3)));
        finds(() -> laws(greedy).nothingIsOwedTwiceOrAfterTheEnd(all));
        Decider<Count, Told> twice = new Plain() {
            @Override
            public ImmutableList<Duty> duties(Count state, AsOf asOf) {
                Duty duty = file(LocalDate.of(2024, 1, 1), asOf);
                return ImmutableList.of(duty, duty);
            }
        };
        finds(() -> laws(twice).nothingIsOwedTwiceOrAfterTheEnd(STEPS));
        laws(new Plain()).nothingIsOwedTwiceOrAfterTheEnd(all);
    }
}
