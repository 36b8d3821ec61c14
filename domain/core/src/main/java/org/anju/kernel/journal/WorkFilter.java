package org.anju.kernel.journal;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which lines of the work list are looked for; what is empty does not matter.
 *
 * @param journals   of these journals
 * @param workflow   of proceedings of this kind
 * @param by         owed by these units
 * @param overdueAt  overdue at this moment; a later moment finds what falls due until then as well
 * @param blocked    only what has no limit
 */
public record WorkFilter(
        Optional<ImmutableSet<String>> journals,
        Optional<String> workflow,
        Optional<ResponsibleUnit> by,
        Optional<LocalDateTime> overdueAt,
        boolean blocked) {

    /** Every line. */
    public static final WorkFilter ALL =
            new WorkFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Returns this filter, but of {@code wanted} alone. */
    public WorkFilter in(Iterable<String> wanted) {
        return new WorkFilter(Optional.of(ImmutableSet.copyOf(wanted)), workflow, by, overdueAt, blocked);
    }

    /** Returns this filter, but of one kind of proceedings alone. */
    public WorkFilter of(String wanted) {
        return new WorkFilter(journals, Optional.of(wanted), by, overdueAt, blocked);
    }

    /** Returns this filter, but of what {@code wanted} owes alone. */
    public WorkFilter by(ResponsibleUnit wanted) {
        return new WorkFilter(journals, workflow, Optional.of(wanted), overdueAt, blocked);
    }

    /** Returns this filter, but of what is overdue at {@code moment} alone. */
    public WorkFilter overdueAt(LocalDateTime moment) {
        return new WorkFilter(journals, workflow, by, Optional.of(moment), blocked);
    }

    /** Returns this filter, but of what is blocked alone. */
    public WorkFilter blockedOnly() {
        return new WorkFilter(journals, workflow, by, overdueAt, true);
    }

    /** Tells whether {@code item} is looked for. */
    public boolean matches(WorkItem item) {
        return journals.map(names -> names.contains(item.proceeding().journal()))
                        .orElse(true)
                && workflow.map(item.proceeding().workflow()::equals).orElse(true)
                && by.map(unit -> unit == item.by()).orElse(true)
                && overdueAt.map(item::isOverdueAt).orElse(true)
                && (!blocked || item.isBlocked());
    }
}
