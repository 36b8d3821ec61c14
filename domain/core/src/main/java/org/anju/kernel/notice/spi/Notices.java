package org.anju.kernel.notice.spi;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeCursor;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.notice.NoticeId;

/**
 * The notices that were posted, as a store keeps them; none is edited or taken away.
 *
 * <p>Implementations are safe for any number of threads, and {@code NoticesContract} in the test kit states the rest. A
 * store that cannot be reached throws an unchecked exception of its own; one that finds a notice changed behind its back
 * throws {@link IllegalStateException}.
 */
public interface Notices {

    /**
     * Keeps a notice. One that is there with the same content is kept once.
     *
     * @return what stands in its way: a notice of that name and another content, and then nothing is kept; empty otherwise
     */
    Optional<NoticeConflict> post(Notice notice);

    /** Returns a notice. */
    Optional<Notice> find(NoticeId id);

    /**
     * Returns notices, newest first; of those of one moment the one with the larger digest.
     *
     * @param filter which
     * @param after  where the page before ended, so that this begins behind it; empty for the first page
     * @param limit  the largest number to return, one or more
     */
    ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit);
}
