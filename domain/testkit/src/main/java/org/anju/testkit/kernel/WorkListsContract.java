package org.anju.testkit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.spi.WorkLists;
import org.anju.kernel.law.Text;
import org.junit.jupiter.api.Test;

/** What every store of the work list must do: show each line once, first due first, and hide none. */
public interface WorkListsContract {

    /** The moment lines are looked at. */
    LocalDateTime NOW = LocalDateTime.parse("2024-10-08T00:00");

    /** Returns a store without lines. */
    WorkLists newWorkLists();

    private static WorkItem line(ProceedingId id, String duty, ResponsibleUnit by, Optional<LocalDateTime> limit) {
        ImmutableList<String> missing = limit.isPresent() ? ImmutableList.of() : ImmutableList.of("a.limit", "b");
        return new WorkItem(id, duty, "", Text.of("做某事", "do something"), by, limit, missing);
    }

    private static WorkItem line(ProceedingId id, String duty, LocalDateTime limit) {
        return line(id, duty, ResponsibleUnit.STREET, Optional.of(limit));
    }

    private static ProceedingView view(ProceedingId id, long version, WorkItem... items) {
        return new ProceedingView(
                id, version, "OPEN", Text.of("进行中", "open"), items.length == 0, ImmutableList.copyOf(items));
    }

    private static ProceedingId id(String journal, String name) {
        return new ProceedingId(journal, "w", name);
    }

    private static List<String> duties(WorkLists lists, WorkFilter filter) {
        return lists.items(filter, Optional.empty(), 100).stream()
                .map(WorkItem::duty)
                .toList();
    }

    /** A view comes back as it was put; the next one takes its place. */
    @Test
    default void aProceedingOwesWhatItsLastViewSays() {
        WorkLists lists = newWorkLists();
        ProceedingId id = id("小区 1", "甲");
        assertThat(lists.find(id)).isEmpty();
        ProceedingView first = view(id, 1, line(id, "B", NOW), line(id, "A", NOW.plusDays(1)));
        lists.put(first);
        assertThat(lists.find(id)).contains(first);

        ProceedingView second =
                view(id, 2, line(id, "C", ResponsibleUnit.OWNERS, Optional.empty()), line(id, "A", NOW));
        lists.put(second);
        assertThat(lists.find(id)).contains(second);
        assertThat(lists.of("小区 1")).containsExactly(second);
        assertThat(duties(lists, WorkFilter.ALL)).containsExactly("A", "C");

        lists.put(view(id, 3));
        assertThat(duties(lists, WorkFilter.ALL)).isEmpty();
        assertThat(lists.find(id)).map(ProceedingView::ended).contains(true);
    }

    /** Who is behind changes nothing; who knows as much may have read another law. */
    @Test
    default void anOldViewNeverReplacesANewerOne() {
        WorkLists lists = newWorkLists();
        ProceedingId id = id("j", "p");
        lists.put(view(id, 2, line(id, "NEW", NOW)));
        lists.put(view(id, 1, line(id, "OLD", NOW)));
        assertThat(duties(lists, WorkFilter.ALL)).containsExactly("NEW");
        lists.put(view(id, 2, line(id, "OTHER_LAW", NOW)));
        assertThat(duties(lists, WorkFilter.ALL)).containsExactly("OTHER_LAW");
    }

    /** Pages follow each other without gap or repetition: first due first, what has no limit last. */
    @Test
    default void pagesHoldEveryLineOnceFirstDueFirst() {
        WorkLists lists = newWorkLists();
        List<WorkItem> all = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            ProceedingId id = id("j" + i % 3, "p" + i);
            WorkItem plain = line(id, "D", NOW.plusDays(i % 4));
            WorkItem blocked = line(id, "E", ResponsibleUnit.OWNERS, Optional.empty());
            lists.put(view(id, 1, plain, blocked));
            all.add(plain);
            all.add(blocked);
        }
        all.sort(WorkItem.FIRST_DUE);

        List<WorkItem> read = new ArrayList<>();
        Optional<WorkCursor> after = Optional.empty();
        ImmutableList<WorkItem> page = lists.items(WorkFilter.ALL, after, 4);
        while (!page.isEmpty()) {
            assertThat(page.size()).isLessThanOrEqualTo(4);
            read.addAll(page);
            after = Optional.of(WorkCursor.of(page.get(page.size() - 1)));
            page = lists.items(WorkFilter.ALL, after, 4);
        }

        assertThat(read).isEqualTo(all);
        assertThat(read.subList(13, 26)).allMatch(WorkItem::isBlocked);
    }

    /** Overdue from the very moment of the limit; the day before nobody says so. */
    @Test
    default void aFilterFindsWhatItSays() {
        WorkLists lists = newWorkLists();
        ProceedingId one = id("j1", "p");
        ProceedingId two = new ProceedingId("j2", "other", "p");
        lists.put(view(one, 1, line(one, "NOW", NOW), line(one, "BLOCKED", ResponsibleUnit.OWNERS, Optional.empty())));
        lists.put(view(two, 1, line(two, "LATER", NOW.plusSeconds(1))));

        assertThat(duties(lists, WorkFilter.ALL.overdueAt(NOW))).containsExactly("NOW");
        assertThat(duties(lists, WorkFilter.ALL.overdueAt(NOW.minusSeconds(1)))).isEmpty();
        assertThat(duties(lists, WorkFilter.ALL.overdueAt(NOW.plusDays(1)))).containsExactly("NOW", "LATER");
        assertThat(duties(lists, WorkFilter.ALL.blockedOnly())).containsExactly("BLOCKED");
        assertThat(duties(lists, WorkFilter.ALL.by(ResponsibleUnit.STREET))).containsExactly("NOW", "LATER");
        assertThat(duties(lists, WorkFilter.ALL.of("other"))).containsExactly("LATER");
        assertThat(duties(lists, WorkFilter.ALL.in(List.of("j1", "j3")))).containsExactly("NOW", "BLOCKED");
        assertThat(duties(lists, WorkFilter.ALL.in(List.of()))).isEmpty();
        assertThatThrownBy(() -> lists.items(WorkFilter.ALL, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Counts add up to the lines. */
    @Test
    default void countsAreThoseOfTheLines() {
        WorkLists lists = newWorkLists();
        ProceedingId one = id("j1", "p");
        ProceedingId two = id("j2", "p");
        lists.put(view(
                one,
                1,
                line(one, "A", NOW),
                line(one, "B", NOW.plusDays(1)),
                line(one, "C", ResponsibleUnit.DEVELOPER, Optional.empty())));
        lists.put(view(two, 1, line(two, "A", NOW)));

        assertThat(lists.counts(WorkFilter.ALL, NOW))
                .containsExactly(
                        new WorkCount("j1", ResponsibleUnit.DEVELOPER, 1, 0, 1),
                        new WorkCount("j1", ResponsibleUnit.STREET, 2, 1, 0),
                        new WorkCount("j2", ResponsibleUnit.STREET, 1, 1, 0));
        assertThat(lists.counts(WorkFilter.ALL.in(List.of("j2")), NOW.minusDays(1)))
                .containsExactly(new WorkCount("j2", ResponsibleUnit.STREET, 1, 0, 0));
        assertThat(lists.counts(WorkFilter.ALL.in(List.of()), NOW)).isEmpty();
    }

    /** The place only goes forward; clearing begins again. */
    @Test
    default void thePlaceGoesForward() {
        WorkLists lists = newWorkLists();
        assertThat(lists.place()).isZero();
        lists.reached(7);
        lists.reached(3);
        assertThat(lists.place()).isEqualTo(7);
        ProceedingId id = id("j", "p");
        lists.put(view(id, 1, line(id, "A", NOW)));

        lists.clear();

        assertThat(lists.place()).isZero();
        assertThat(duties(lists, WorkFilter.ALL)).isEmpty();
        assertThat(lists.of("j")).isEmpty();
    }

    /** Two writers who put views of one proceeding at once leave one whole view, the newer. */
    @Test
    default void twoWritersLeaveOneWholeView() throws InterruptedException, ExecutionException {
        WorkLists lists = newWorkLists();
        ProceedingId id = id("j", "p");
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 1; i <= 20; i++) {
                int version = i;
                done.add(writers.submit(() ->
                        lists.put(view(id, version, line(id, "A" + version, NOW), line(id, "B" + version, NOW)))));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(duties(lists, WorkFilter.ALL)).containsExactlyInAnyOrder("A20", "B20");
    }
}
