package org.anju.kernel.notice.memory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeCursor;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.spi.NoticeConflict;
import org.anju.kernel.notice.spi.Notices;

/** Notices that stay as long as the program; thread-safe, one caller at a time. */
public final class InMemoryNotices implements Notices {

    private final Map<NoticeId, Notice> byId = new HashMap<>();
    private final TreeMap<NoticeCursor, Notice> newestFirst = new TreeMap<>(NoticeCursor.NEWEST_FIRST);

    /** Begins without any. */
    public InMemoryNotices() {}

    @Override
    public synchronized Optional<NoticeConflict> post(Notice notice) {
        Optional<Notice> posted = Optional.ofNullable(byId.putIfAbsent(notice.id(), notice));
        if (posted.isEmpty()) {
            newestFirst.put(NoticeCursor.of(notice), notice);
        }
        return posted.filter(there -> !there.equals(notice))
                .map(there -> new NoticeConflict(notice.id(), there.digest(), notice.digest()));
    }

    @Override
    public synchronized Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        return after.map(last -> newestFirst.tailMap(last, false)).orElse(newestFirst).values().stream()
                .filter(filter::matches)
                .limit(limit)
                .collect(toImmutableList());
    }
}
