package org.anju.kernel.journal.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.anju.kernel.journal.FedEvent;
import org.anju.kernel.journal.Proceeding;
import org.anju.kernel.journal.ProceedingId;
import org.anju.kernel.journal.Progress;
import org.anju.kernel.journal.Workflow;
import org.anju.kernel.journal.spi.Journals;
import org.anju.kernel.journal.spi.WorkLists;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.time.AsOf;
import org.anju.kernel.time.WorkingCalendar;

/**
 * Keeps the work list up with the journals. Run as often as the list should be fresh, by any number of programs at once; one
 * that is interrupted goes on where it was. After the rules or the calendar changed, {@link #again} works everything out
 * anew.
 */
public final class WorkProjection {

    private static final int PAGE = 1_000;

    private final Journals journals;
    private final WorkLists lists;
    private final ImmutableMap<String, Reader> readers;

    private WorkProjection(Journals journals, WorkLists lists, ImmutableMap<String, Reader> readers) {
        this.journals = journals;
        this.lists = lists;
        this.readers = readers;
    }

    private interface Reader {
        Proceeding<?, ?> read(ProceedingId id, AsOf asOf);
    }

    /** Returns what keeps {@code lists} up with the proceedings of kinds {@code workflows}; other streams are passed over. */
    public static WorkProjection of(
            Journals journals,
            WorkLists lists,
            Iterable<? extends Workflow<?, ?>> workflows,
            RuleBook rules,
            WorkingCalendar calendar) {
        ImmutableMap.Builder<String, Reader> readers = ImmutableMap.builder();
        workflows.forEach(workflow -> readers.put(workflow.name(), reader(workflow, journals, rules, calendar)));
        return new WorkProjection(journals, lists, readers.buildOrThrow());
    }

    private static <S extends Progress, E> Reader reader(
            Workflow<S, E> workflow, Journals journals, RuleBook rules, WorkingCalendar calendar) {
        var decider = workflow.by(rules, calendar);
        return (id, asOf) -> Proceeding.of(
                id, workflow, decider, journals.journal(id.journal()).read(id.stream()), asOf);
    }

    /**
     * Works through everything recorded since it was run last.
     *
     * @param day the day whose law says how long there is time; whatever it knows, the list holds all that is recorded
     * @return how many proceedings were worked out anew
     */
    public long advance(AsOf day) {
        AsOf asOf = AsOf.date(day.validOn());
        long touched = 0;
        ImmutableList<FedEvent> page = journals.feed(lists.place(), PAGE);
        while (!page.isEmpty()) {
            Set<ProceedingId> changed = changed(page);
            changed.forEach(id -> read(id, asOf).ifPresent(proceeding -> lists.put(proceeding.view())));
            lists.reached(page.get(page.size() - 1).place() + 1);
            touched += changed.size();
            page = journals.feed(lists.place(), PAGE);
        }
        return touched;
    }

    /** Throws the list away and makes it again by the law of the day. */
    public long again(AsOf day) {
        lists.clear();
        return advance(day);
    }

    private Optional<Proceeding<?, ?>> read(ProceedingId id, AsOf asOf) {
        return Optional.ofNullable(readers.get(id.workflow())).map(reader -> reader.read(id, asOf));
    }

    private Set<ProceedingId> changed(ImmutableList<FedEvent> page) {
        Set<ProceedingId> changed = new LinkedHashSet<>();
        for (FedEvent event : page) {
            Optional<ProceedingId> id = ProceedingId.of(event.journal(), event.recorded().event().stream());
            id.filter(one -> readers.containsKey(one.workflow())).ifPresent(changed::add);
        }
        return changed;
    }
}
