package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.memory.InMemoryWorkLists;
import org.anju.kernel.journal.spi.WorkLists;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Stores of the work list with one fault each: the contract must find it. */
class WorkListsContractBitesTest {

    /** Passes everything on to a good store. */
    private static class Passing implements WorkLists {

        final WorkLists good = new InMemoryWorkLists();

        @Override
        public void put(ProceedingView view) {
            good.put(view);
        }

        @Override
        public Optional<ProceedingView> find(ProceedingId id) {
            return good.find(id);
        }

        @Override
        public ImmutableList<ProceedingView> of(String journal) {
            return good.of(journal);
        }

        @Override
        public ImmutableList<WorkItem> items(WorkFilter filter, Optional<WorkCursor> after, int limit) {
            return good.items(filter, after, limit);
        }

        @Override
        public ImmutableList<WorkCount> counts(WorkFilter filter, LocalDateTime at) {
            return good.counts(filter, at);
        }

        @Override
        public long place() {
            return good.place();
        }

        @Override
        public void reached(long place) {
            good.reached(place);
        }

        @Override
        public void clear() {
            good.clear();
        }
    }

    private static void finds(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void aStoreWhoseLastWriterWinsIsFound() {
        WorkListsContract contract = () -> new Passing() {
            @Override
            public void put(ProceedingView view) {
                long newest = find(view.id()).map(ProceedingView::version).orElse(0L);
                super.put(new ProceedingView(
                        view.id(),
                        Math.max(newest, view.version()),
                        view.stage(),
                        view.title(),
                        view.ended(),
                        view.items()));
            }
        };
        finds(contract::anOldViewNeverReplacesANewerOne);
    }

    @Test
    void aStoreThatHidesWhatHasNoLimitIsFound() {
        WorkListsContract contract = () -> new Passing() {
            @Override
            public ImmutableList<WorkItem> items(WorkFilter filter, Optional<WorkCursor> after, int limit) {
                return super.items(filter, after, limit).stream()
                        .filter(item -> !item.isBlocked())
                        .collect(ImmutableList.toImmutableList());
            }
        };
        finds(contract::aProceedingOwesWhatItsLastViewSays);
        finds(contract::pagesHoldEveryLineOnceFirstDueFirst);
        finds(contract::aFilterFindsWhatItSays);
    }

    @Test
    void aStoreThatIsADayLateIsFound() {
        WorkListsContract contract = () -> new Passing() {
            @Override
            public ImmutableList<WorkItem> items(WorkFilter filter, Optional<WorkCursor> after, int limit) {
                return super.items(
                        filter.overdueAt()
                                .map(at -> filter.overdueAt(at.minusDays(1)))
                                .orElse(filter),
                        after,
                        limit);
            }

            @Override
            public ImmutableList<WorkCount> counts(WorkFilter filter, LocalDateTime at) {
                return super.counts(filter, at.minusDays(1));
            }
        };
        finds(contract::aFilterFindsWhatItSays);
        finds(contract::countsAreThoseOfTheLines);
    }

    @Test
    void aPlaceThatGoesBackIsFound() {
        WorkListsContract contract = () -> new Passing() {
            private long place;

            @Override
            public long place() {
                return place;
            }

            @Override
            public void reached(long next) {
                place = next;
            }
        };
        finds(contract::thePlaceGoesForward);
    }

    @Test
    void twoViewsMixedUpAreFound() {
        WorkListsContract contract = () -> new Passing() {
            @Override
            public void put(ProceedingView view) {
                ImmutableList<WorkItem> before =
                        find(view.id()).map(ProceedingView::items).orElse(ImmutableList.of());
                super.put(new ProceedingView(
                        view.id(),
                        view.version(),
                        view.stage(),
                        view.title(),
                        view.ended(),
                        ImmutableList.<WorkItem>builder()
                                .addAll(before)
                                .addAll(view.items())
                                .build()));
            }
        };
        finds(contract::aProceedingOwesWhatItsLastViewSays);
        finds(contract::twoWritersLeaveOneWholeView);
    }
}
