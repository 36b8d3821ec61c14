package org.anju.kernel.journal.spi;

import com.google.common.collect.ImmutableList;
import org.anju.kernel.journal.RecordedEvent;
import org.anju.kernel.seal.CanonicalWriter;
import org.anju.kernel.seal.Checkpoint;
import org.anju.kernel.seal.Sealer;

/**
 * Whether a journal still says what it said when a checkpoint was taken.
 *
 * @param verdict  what was found
 * @param appended how many events came after the checkpoint; 0 where the journal is shorter
 */
public record JournalAudit(Verdict verdict, long appended) {

    private static final int PAGE = 1_000;

    /** What an audit can find. */
    public enum Verdict {
        /** Every event up to the checkpoint is there, unchanged and in order. */
        INTACT,
        /** There are fewer events than there were. */
        SHORTER,
        /** There are enough events, but they are not the same, or not in the same order. */
        CHANGED
    }

    /** Reads the whole journal and compares it with {@code checkpoint}. */
    public static JournalAudit of(Journal journal, Checkpoint checkpoint) {
        CanonicalWriter writer = new CanonicalWriter();
        Sealer sealer = new Sealer();
        boolean intact = checkpoint.size() == 0 && sealer.root().equals(checkpoint.root());
        long read = 0;
        ImmutableList<RecordedEvent> page = journal.readAll(0, PAGE);
        while (!page.isEmpty()) {
            for (RecordedEvent event : page) {
                event.writeTo(writer.clear());
                sealer.append(writer);
                intact |= sealer.size() == checkpoint.size() && sealer.root().equals(checkpoint.root());
            }
            read += page.size();
            page = journal.readAll(read, PAGE);
        }
        if (read < checkpoint.size()) {
            return new JournalAudit(Verdict.SHORTER, 0);
        }
        return new JournalAudit(intact ? Verdict.INTACT : Verdict.CHANGED, read - checkpoint.size());
    }
}
