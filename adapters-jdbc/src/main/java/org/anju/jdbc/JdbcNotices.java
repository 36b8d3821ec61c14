package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anju.kernel.notice.Notice;
import org.anju.kernel.notice.NoticeCursor;
import org.anju.kernel.notice.NoticeFilter;
import org.anju.kernel.notice.NoticeId;
import org.anju.kernel.notice.NoticeKind;
import org.anju.kernel.notice.spi.NoticeConflict;
import org.anju.kernel.notice.spi.Notices;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.DivisionCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Keeps notices in the table {@code anju_notice}. */
public final class JdbcNotices implements Notices {

    private static final String BY_ID = "SELECT * FROM anju_notice WHERE id = :id";
    private static final String ORDER = " posted_second DESC, posted_nano DESC, digest DESC LIMIT :limit";
    private static final String OLDER = "(posted_second, posted_nano, digest) < (:second, :nano, :digest)";

    private final Jdbi jdbi;

    private JdbcNotices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Returns the notices kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcNotices on(DataSource dataSource) {
        return new JdbcNotices(Sql.over(dataSource));
    }

    @Override
    public Optional<NoticeConflict> post(Notice notice) {
        boolean posted = Sql.unlessTaken(() ->
                        jdbi.withHandle(handle -> NoticeRow.bind(handle.createUpdate(NoticeRow.INSERT), notice)
                                .execute()))
                .isPresent();
        return posted
                ? Optional.empty()
                : find(notice.id())
                        .filter(there -> !there.equals(notice))
                        .map(there -> new NoticeConflict(notice.id(), there.digest(), notice.digest()));
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("id", id.value())
                .map((row, context) -> NoticeRow.read(row))
                .findOne());
    }

    @Override
    public ImmutableList<Notice> newest(NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
        checkArgument(limit > 0, "a limit must be positive: %s", limit);
        boolean nowhere = filter.divisions().map(ImmutableSet::isEmpty).orElse(false);
        return nowhere ? ImmutableList.of() : jdbi.withHandle(handle -> read(handle, filter, after, limit));
    }

    private static ImmutableList<Notice> read(
            Handle handle, NoticeFilter filter, Optional<NoticeCursor> after, int limit) {
        Query query = handle.createQuery(sql(filter, after)).bind("limit", limit);
        filter.divisions()
                .ifPresent(codes -> query.bindList(
                        "divisions", codes.stream().map(DivisionCode::value).toList()));
        filter.complex().map(ComplexId::value).ifPresent(complex -> query.bind("complex", complex));
        filter.kind().map(NoticeKind::name).ifPresent(kind -> query.bind("kind", kind));
        filter.about().ifPresent(about -> query.bind("about", about));
        after.ifPresent(last -> query.bind("second", last.postedAt().getEpochSecond())
                .bind("nano", last.postedAt().getNano())
                .bind("digest", last.digest().toBytes()));
        return query.map((row, context) -> NoticeRow.read(row)).collect(toImmutableList());
    }

    /** Returns the question; nothing that a caller wrote stands in it. */
    private static String sql(NoticeFilter filter, Optional<NoticeCursor> after) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        filter.divisions().ifPresent(codes -> all.add("division IN (<divisions>)"));
        filter.complex().ifPresent(complex -> all.add("complex = :complex"));
        filter.kind().ifPresent(kind -> all.add("kind = :kind"));
        filter.about().ifPresent(about -> all.add("about = :about"));
        after.ifPresent(last -> all.add(OLDER));
        return "SELECT * FROM anju_notice WHERE " + String.join(" AND ", all) + " ORDER BY " + place(filter) + ORDER;
    }

    /** In one place it changes nothing to order by the place first; but H2 then reads off its end instead of sorting. */
    private static String place(NoticeFilter filter) {
        boolean oneDivision = filter.divisions().map(codes -> codes.size() == 1).orElse(false);
        return filter.complex().isPresent() ? "complex DESC," : oneDivision ? "division DESC," : "";
    }
}
