package org.anju.kernel.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.decision.Missing;
import org.anju.kernel.law.Text;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Digest;

/**
 * A line of the work list: what is owed in one proceeding, by whom, until when.
 *
 * @param proceeding where
 * @param duty       the code of its kind
 * @param about      which of several of that kind; empty where there is one
 * @param what       what is to be done
 * @param by         who has to
 * @param limit      the moment from which it is overdue, to the second, by the clock of the place; empty where that cannot
 *                   be told
 * @param missing    the codes of what is missing to tell it; none while a clock merely stands still
 */
public record WorkItem(
        ProceedingId proceeding,
        String duty,
        String about,
        Text what,
        ResponsibleUnit by,
        Optional<LocalDateTime> limit,
        ImmutableList<String> missing) {

    /** What is overdue first comes first, what has no limit last; of those of one moment the one with the smaller digest. */
    public static final Comparator<WorkItem> FIRST_DUE = Comparator.comparing(WorkCursor::of);

    /** Cuts the limit to the second: what is over shows at once, never later. */
    public WorkItem {
        limit = limit.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Returns the line of {@code duty}. */
    public static WorkItem of(ProceedingId proceeding, Duty duty) {
        return new WorkItem(
                proceeding,
                duty.kind().code(),
                duty.about(),
                duty.kind().what(),
                duty.kind().by(),
                duty.due().granted().flatMap(run -> run.limit()),
                duty.due().missing().stream().map(Missing::code).collect(toImmutableList()));
    }

    /** Returns the last day there is time, where the limit is the end of a day. */
    public Optional<LocalDate> due() {
        return limit.map(moment -> moment.minusNanos(1).toLocalDate());
    }

    /** Tells whether the time is over at {@code moment}. */
    public boolean isOverdueAt(LocalDateTime moment) {
        return limit.map(end -> !moment.isBefore(end)).orElse(false);
    }

    /** Tells whether nobody can say until when there is time: a rule or fact is missing, or the clock stands still. */
    public boolean isBlocked() {
        return limit.isEmpty();
    }

    /** Returns the digest of what it is a line of: of one proceeding, duty and thing there is one line. */
    public Digest key() {
        return new CanonicalWriter()
                .text(proceeding.journal())
                .text(proceeding.workflow())
                .text(proceeding.name())
                .text(duty)
                .text(about)
                .digest();
    }
}
