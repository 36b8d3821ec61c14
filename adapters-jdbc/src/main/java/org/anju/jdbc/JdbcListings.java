package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.anju.credit.list.ListEntry;
import org.anju.credit.list.ListHistory;
import org.anju.credit.list.ListPublished;
import org.anju.credit.list.ListSide;
import org.anju.credit.list.ListSubject;
import org.anju.credit.list.Listing;
import org.anju.credit.list.Merger;
import org.anju.credit.list.QuarterlyList;
import org.anju.credit.list.Rectification;
import org.anju.credit.spi.Listings;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.ProviderId;
import org.anju.kernel.time.Quarter;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Keeps the published lists in the tables {@code anju_list} and {@code anju_list_line}, and what happened to those who stood
 * on them in {@code anju_list_removal}, {@code anju_rectification} and {@code anju_merger}.
 */
public final class JdbcListings implements Listings {

    private static final String LIST = "INSERT INTO anju_list VALUES (:year, :number, :on, :second, :nano)";
    private static final String LINE = "INSERT INTO anju_list_line VALUES (:year, :number, :provider, :complex, :side)";
    private static final String TAKE_OFF =
            "INSERT INTO anju_list_removal VALUES (:year, :number, :provider, :complex, :side, :second, :nano)";
    private static final String ORDER = "INSERT INTO anju_rectification"
            + " VALUES (:provider, :complex, :year, :number, :second, :nano, :due, :accepted)";
    private static final String MERGER = "INSERT INTO anju_merger VALUES (:absorbed, :into, :on, :second, :nano)";

    private static final String LISTS = "SELECT * FROM anju_list WHERE " + Columns.KNOWN;
    private static final String LINES = """
            SELECT n.*, l.recorded_second, l.recorded_nano, r.removed_second, r.removed_nano
            FROM anju_list l
            JOIN anju_list_line n ON n.list_year = l.list_year AND n.list_quarter = l.list_quarter
            LEFT JOIN anju_list_removal r
              ON r.list_year = n.list_year AND r.list_quarter = n.list_quarter
             AND r.provider = n.provider AND r.complex = n.complex AND r.side = n.side
            WHERE """ + " " + Columns.KNOWN;
    private static final String ORDERS = "SELECT * FROM anju_rectification WHERE " + Columns.KNOWN;
    private static final String MERGERS = "SELECT * FROM anju_merger WHERE " + Columns.KNOWN;

    private final Jdbi jdbi;

    private JdbcListings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Returns the lists kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcListings on(DataSource dataSource) {
        return new JdbcListings(Sql.over(dataSource));
    }

    @Override
    public boolean publish(QuarterlyList list, Instant recordedAt) {
        checkArgument(list.publishedOn().isPresent(), "not published: %s", list.quarter());
        checkArgument(list.repeated().isEmpty(), "lines that stand twice: %s", list.repeated());
        return Sql.unlessTaken(() -> jdbi.inTransaction(handle -> {
                    Columns.bind(quarter(handle.createUpdate(LIST), list.quarter()), recordedAt)
                            .bind("on", list.publishedOn())
                            .execute();
                    list.entries()
                            .forEach(entry -> line(quarter(handle.createUpdate(LINE), list.quarter()), entry)
                                    .execute());
                    return true;
                }))
                .isPresent();
    }

    @Override
    public boolean takeOff(Quarter quarter, ListEntry line, Instant at) {
        return kept(handle -> Columns.bind(line(quarter(handle.createUpdate(TAKE_OFF), quarter), line), at)
                .execute());
    }

    @Override
    public void keep(Rectification order) {
        kept(handle -> Columns.bind(
                        subject(quarter(handle.createUpdate(ORDER), order.quarter()), order.subject()),
                        order.recordedAt())
                .bind("due", order.due())
                .bind("accepted", order.acceptedOn().map(LocalDate::toString).orElse(""))
                .execute());
    }

    @Override
    public void keep(Merger merger) {
        kept(handle -> Columns.bind(handle.createUpdate(MERGER), merger.recordedAt())
                .bind("absorbed", merger.absorbed().code())
                .bind("into", merger.into().code())
                .bind("on", merger.on())
                .execute());
    }

    private boolean kept(Consumer<Handle> insert) {
        return Sql.unlessTaken(() -> {
                    jdbi.useHandle(insert::accept);
                    return true;
                })
                .isPresent();
    }

    private static <S extends SqlStatement<S>> S quarter(S statement, Quarter quarter) {
        return statement.bind("year", quarter.year()).bind("number", quarter.number());
    }

    private static <S extends SqlStatement<S>> S subject(S statement, ListSubject subject) {
        return statement
                .bind("provider", subject.provider().code())
                .bind("complex", subject.complex().map(ComplexId::value).orElse(""));
    }

    private static <S extends SqlStatement<S>> S line(S statement, ListEntry entry) {
        return subject(statement, entry.subject()).bind("side", entry.side().name());
    }

    @Override
    public ListHistory history(Instant knownAt) {
        ListHistory.Builder history = ListHistory.builder();
        jdbi.useHandle(handle -> handle.useTransaction(oneSnapshot(handle), snapshot -> {
            read(snapshot, LISTS, knownAt, JdbcListings::published, history::publish);
            read(snapshot, LINES, knownAt, JdbcListings::listing, listing -> history.add(listing.knownAt(knownAt)));
            read(snapshot, ORDERS, knownAt, JdbcListings::order, history::add);
            read(snapshot, MERGERS, knownAt, JdbcListings::merger, history::add);
        }));
        return history.build();
    }

    /**
     * What lets all questions of a transaction see the tables as the first saw them, so that nothing published meanwhile is
     * there by half: H2's repeatable reads hold only for tables tied by keys, and PostgreSQL's serializable ones may fail.
     */
    private static TransactionIsolationLevel oneSnapshot(Handle handle) {
        try {
            return Postgres.isBehind(handle.getConnection())
                    ? TransactionIsolationLevel.REPEATABLE_READ
                    : TransactionIsolationLevel.SERIALIZABLE;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> void read(Handle handle, String sql, Instant knownAt, Reader<T> reader, Consumer<T> taker) {
        RowMapper<T> mapper = (row, context) -> reader.read(row);
        Columns.bind(handle.createQuery(sql), knownAt).map(mapper).forEach(taker);
    }

    private static ListPublished published(ResultSet row) throws SQLException {
        return new ListPublished(quarter(row), Columns.day(row, "published_on"), Columns.moment(row, "recorded"));
    }

    private static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                quarter(row),
                new ListEntry(subject(row), ListSide.valueOf(row.getString("side"))),
                Columns.moment(row, "recorded"),
                Columns.momentIfAny(row, "removed"));
    }

    private static Rectification order(ResultSet row) throws SQLException {
        return new Rectification(
                subject(row),
                quarter(row),
                Columns.day(row, "due"),
                Optional.of(row.getString("accepted_on"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                Columns.moment(row, "recorded"));
    }

    private static Merger merger(ResultSet row) throws SQLException {
        return new Merger(
                ProviderId.of(row.getString("absorbed")),
                ProviderId.of(row.getString("into_provider")),
                Columns.day(row, "merged_on"),
                Columns.moment(row, "recorded"));
    }

    private static Quarter quarter(ResultSet row) throws SQLException {
        return Quarter.of(row.getInt("list_year"), row.getInt("list_quarter"));
    }

    private static ListSubject subject(ResultSet row) throws SQLException {
        return new ListSubject(
                ProviderId.of(row.getString("provider")),
                Optional.of(row.getString("complex"))
                        .filter(id -> !id.isEmpty())
                        .map(ComplexId::of));
    }
}
