package org.anju.kernel.notice;

import java.time.Instant;
import java.util.Comparator;
import org.anju.kernel.seal.Digest;

/**
 * A place in the order of notices, newest first. It is a key and no count: what is posted meanwhile moves nothing.
 *
 * @param postedAt the moment of the notice read last
 * @param digest   its digest, which orders those of one moment the same way in every store
 */
public record NoticeCursor(Instant postedAt, Digest digest) {

    /** Newest first. */
    public static final Comparator<NoticeCursor> NEWEST_FIRST = Comparator.comparing(NoticeCursor::postedAt)
            .thenComparing(cursor -> cursor.digest().toString())
            .reversed();

    /** Returns the place of {@code notice}; what comes after it is older. */
    public static NoticeCursor of(Notice notice) {
        return new NoticeCursor(notice.postedAt(), notice.digest());
    }
}
