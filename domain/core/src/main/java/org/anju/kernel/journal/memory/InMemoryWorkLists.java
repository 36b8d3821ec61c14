package org.anju.kernel.journal.memory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.ProceedingView;
import org.anju.kernel.journal.ResponsibleUnit;
import org.anju.kernel.journal.WorkCount;
import org.anju.kernel.journal.WorkCursor;
import org.anju.kernel.journal.WorkFilter;
import org.anju.kernel.journal.WorkItem;
import org.anju.kernel.journal.spi.WorkLists;

/** A work list that lives as long as the program; thread-safe, one caller at a time. */
public final class InMemoryWorkLists implements WorkLists {

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::journal)
            .thenComparing(group -> group.by().name());

    private final Map<ProceedingId, ProceedingView> views = new TreeMap<>();
    private long place;

    /** Begins without any. */
    public InMemoryWorkLists() {}

    private record Group(String journal, ResponsibleUnit by) {}

    @Override
    public synchronized void put(ProceedingView view) {
        views.merge(view.id(), view, (kept, fresh) -> fresh.version() < kept.version() ? kept : fresh);
    }

    @Override
    public synchronized Optional<ProceedingView> find(ProceedingId id) {
        return Optional.ofNullable(views.get(id));
    }

    @Override
    public synchronized ImmutableList<ProceedingView> of(String journal) {
        return views.values().stream()
                .filter(view -> view.id().journal().equals(journal))
                .collect(toImmutableList());
    }

    @Override
    public synchronized ImmutableList<WorkItem> items(WorkFilter filter, Optional<WorkCursor> after, int limit) {
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        return matching(filter)
                .filter(item -> after.map(last -> WorkCursor.of(item).compareTo(last) > 0)
                        .orElse(true))
                .sorted(WorkItem.FIRST_DUE)
                .limit(limit)
                .collect(toImmutableList());
    }

    @Override
    public synchronized ImmutableList<WorkCount> counts(WorkFilter filter, LocalDateTime at) {
        Map<Group, List<WorkItem>> groups = matching(filter)
                .collect(Collectors.groupingBy(
                        item -> new Group(item.proceeding().journal(), item.by()),
                        () -> new TreeMap<>(ORDER),
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> count(group.getKey(), group.getValue(), at))
                .collect(toImmutableList());
    }

    private static WorkCount count(Group group, List<WorkItem> items, LocalDateTime at) {
        return new WorkCount(
                group.journal(),
                group.by(),
                items.size(),
                items.stream().filter(item -> item.isOverdueAt(at)).count(),
                items.stream().filter(WorkItem::isBlocked).count());
    }

    private Stream<WorkItem> matching(WorkFilter filter) {
        return views.values().stream().flatMap(view -> view.items().stream()).filter(filter::matches);
    }

    @Override
    public synchronized long place() {
        return place;
    }

    @Override
    public synchronized void reached(long next) {
        place = Math.max(place, next);
    }

    @Override
    public synchronized void clear() {
        views.clear();
        place = 0;
    }
}
