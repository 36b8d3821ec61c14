package org.anju.kernel.journal.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.kernel.TestRules;
import org.anju.kernel.decision.Decision;
import org.anju.kernel.journal.AppendOutcome;
import org.anju.kernel.journal.Event;
import org.anju.kernel.journal.EventId;
import org.anju.kernel.journal.FedEvent;
import org.anju.kernel.journal.Payload;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.journal.StepOutcome;
import org.anju.kernel.journal.StreamId;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.app.Visits.Stage;
import org.anju.kernel.journal.app.Visits.Step;
import org.anju.kernel.journal.app.Visits.Visit;
import org.anju.kernel.journal.memory.InMemoryJournals;
import org.anju.kernel.journal.memory.InMemoryWorkLists;
import org.anju.kernel.journal.spi.Journal;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.Term;
import org.anju.kernel.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ProceedingsTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.ofYears(2024, 2026).build();
    private static final AsOf TODAY = AsOf.date("2024-12-31");
    private static final Instant NOON = Instant.parse("2024-10-08T04:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2024-10-07");

    private static RuleBook book(int days) {
        return RuleBook.of(TestRules.national()
                .set("visit.answer", Term.days(days), 1)
                .set("period.putOffDayOff", false, 203)
                .build());
    }

    private final Journals journals = new InMemoryJournals();
    private final Proceedings<Visit, Step> visits = Proceedings.of(Visits.WORKFLOW, journals, book(10), CALENDAR);

    private Decision<StepOutcome> take(String step, Step facts) {
        return visits.take("C1", "v", step, facts, NOON, TODAY);
    }

    @Test
    void aStepIsRecordedWithItsLawAndReadBack() {
        assertThat(take("a", new Visits.Asked(MONDAY)).getOrElseThrow()).isEqualTo(StepOutcome.RECORDED);

        Proceeding<Visit, Step> visit = visits.find("C1", "v", TODAY).orElseThrow();
        assertThat(visit.state().stage()).isEqualTo(Stage.ASKED);
        assertThat(visit.steps())
                .containsExactly(new Proceeding.Taken<>("a", new Visits.Asked(MONDAY), NOON, ImmutableList.of("T 1")));
        assertThat(visit.duties()).hasSize(1);
        assertThat(visits.find("C1", "other", TODAY)).isEmpty();
        assertThat(visits.find("C1", "v", TODAY.knownAt(NOON.minusNanos(1)))).isEmpty();
    }

    @Test
    void aStepToldTwiceIsRecordedOnceAndAnotherUnderItsNameIsNot() {
        take("a", new Visits.Asked(MONDAY));
        take("b", new Visits.Answered(MONDAY));
        assertThat(take("a", new Visits.Asked(MONDAY)).getOrElseThrow()).isEqualTo(StepOutcome.ALREADY_RECORDED);
        assertThat(take("a", new Visits.Asked(MONDAY.plusDays(1))).getOrElseThrow())
                .isEqualTo(StepOutcome.OTHER_CONTENT);
        assertThat(journals.journal("C1").readAll(0, 10)).hasSize(2);
    }

    @Test
    void aStepThatMayNotBeTakenLeavesNothing() {
        Decision<StepOutcome> refused = take("b", new Visits.Answered(MONDAY));
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.considered()).contains(StepOutcome.NOT_RECORDED);
        assertThat(journals.journal("C1").readAll(0, 10)).isEmpty();
        assertThat(visits.test("C1", "v", new Visits.Asked(MONDAY), TODAY).isGranted())
                .isTrue();
        assertThat(journals.journal("C1").readAll(0, 10)).isEmpty();
    }

    /** A journal in which somebody else always is faster once. */
    private static final class Contested implements Journals {

        private final Journals inner = new InMemoryJournals();
        private final Step rival;
        private boolean done;

        Contested(Step rival) {
            this.rival = rival;
        }

        @Override
        public Journal journal(String name) {
            Journal journal = inner.journal(name);
            return new Journal() {
                @Override
                public AppendOutcome append(StreamId stream, long expectedVersion, ImmutableList<Event> events) {
                    if (!done) {
                        done = true;
                        Proceedings.of(Visits.WORKFLOW, inner, book(10), CALENDAR)
                                .take(name, "v", "rival", rival, NOON, TODAY);
                    }
                    return journal.append(stream, expectedVersion, events);
                }

                @Override
                public ImmutableList<RecordedEvent> read(StreamId stream) {
                    return journal.read(stream);
                }

                @Override
                public ImmutableList<RecordedEvent> readAll(long from, int limit) {
                    return journal.readAll(from, limit);
                }

                @Override
                public Checkpoint checkpoint() {
                    return journal.checkpoint();
                }
            };
        }

        @Override
        public ImmutableList<FedEvent> feed(long from, int limit) {
            return inner.feed(from, limit);
        }
    }

    @Test
    void whoLosesARaceDecidesAgain() {
        Contested contested = new Contested(new Visits.Asked(MONDAY));
        Decision<StepOutcome> second = Proceedings.of(Visits.WORKFLOW, contested, book(10), CALENDAR)
                .take("C1", "v", "mine", new Visits.Asked(MONDAY), NOON, TODAY);
        assertThat(second.isRefused()).as("the other has asked meanwhile").isTrue();
        assertThat(contested.feed(0, 10)).hasSize(1);
    }

    @Test
    void theWorkListFollowsTheJournals() {
        InMemoryWorkLists lists = new InMemoryWorkLists();
        WorkProjection projection = WorkProjection.of(journals, lists, List.of(Visits.WORKFLOW), book(10), CALENDAR);
        take("a", new Visits.Asked(MONDAY));
        other("C1", "a stream of something else");

        assertThat(projection.advance(TODAY.knownAt(Instant.MIN))).isEqualTo(1);
        assertThat(lists.items(WorkFilter.ALL, Optional.empty(), 10))
                .extracting(WorkItem::due)
                .containsExactly(Optional.of(LocalDate.parse("2024-10-17")));
        assertThat(projection.advance(TODAY)).as("nothing new").isZero();
        assertThat(lists.place()).isEqualTo(2);

        take("b", new Visits.Answered(MONDAY));
        projection.advance(TODAY);
        assertThat(lists.items(WorkFilter.ALL, Optional.empty(), 10)).isEmpty();
        assertThat(lists.of("C1")).extracting(ProceedingView::ended).containsExactly(true);
    }

    @Test
    void anotherLawMakesAnotherList() {
        InMemoryWorkLists lists = new InMemoryWorkLists();
        take("a", new Visits.Asked(MONDAY));
        WorkProjection.of(journals, lists, List.of(Visits.WORKFLOW), book(10), CALENDAR)
                .advance(TODAY);
        WorkProjection.of(journals, lists, List.of(Visits.WORKFLOW), book(20), CALENDAR)
                .again(TODAY);
        assertThat(lists.items(WorkFilter.ALL, Optional.empty(), 10))
                .extracting(WorkItem::due)
                .containsExactly(Optional.of(LocalDate.parse("2024-10-27")));
    }

    private void other(String journal, String id) {
        Event event =
                new Event(EventId.of(id), StreamId.of(id), "x", NOON, Payload.ofBytes(new byte[0]), ImmutableList.of());
        journals.journal(journal).append(event.stream(), Journal.NONE, ImmutableList.of(event));
    }
}
