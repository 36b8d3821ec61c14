package org.anju.kernel.journal;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.law.Text;

/**
 * What the work list keeps of a proceeding.
 *
 * @param id      which
 * @param version how many steps it had when this was made
 * @param stage   the name of the stage it is in
 * @param title   what a reader calls that stage
 * @param ended   whether it is over
 * @param items   what is owed in it
 */
public record ProceedingView(
        ProceedingId id, long version, String stage, Text title, boolean ended, ImmutableList<WorkItem> items) {

    /** Returns the view of a proceeding of {@code version} steps in {@code state} that owes {@code duties}. */
    public static ProceedingView of(ProceedingId id, long version, Progress state, ImmutableList<Duty> duties) {
        return new ProceedingView(
                id,
                version,
                state.stage().toString(),
                state.stage().text(),
                state.isEnded(),
                duties.stream().map(duty -> WorkItem.of(id, duty)).collect(ImmutableList.toImmutableList()));
    }
}
