package org.anju.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.anju.jdbc.JdbcLedgers;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.app.KeepBooks;
import org.anju.revenue.ledger.BookkeepingMethod;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;

/** One entry of two lines at a time, by hand and by this library, into the same tables through the same pool. */
final class StoreLedger {

    /** What book-keeping is decided by. */
    static final RuleBook RULES = Rules.with(
            "revenue.bookkeeping", BookkeepingMethod.DOUBLE_ENTRY_APPEND_ONLY,
            "revenue.documentRequired", true,
            "revenue.overdraftAllowed", false,
            "revenue.providerTransferAllowed", false);

    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);
    private static final Instant NOW = Instant.parse("2024-11-01T08:00:00Z");
    private static final String INCOME = StandardAccount.PARKING.code().value();
    private static final String BANK = StandardAccount.DEDICATED_ACCOUNT.code().value();
    private static final String TAKEN = "23";

    private static final String STEP = "INSERT INTO anju_ledger_step (complex, step, kind, booked_on, recorded_second,"
            + " recorded_nano, id, happened_on, document) VALUES (?, ?, 'INCOME', ?, ?, ?, ?, ?, ?)";
    private static final String LINE = "INSERT INTO anju_ledger_posting (complex, step, line, account, fen, booked_on,"
            + " recorded_second, recorded_nano, opening) VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)";
    private static final String WHOLE = "WITH kept AS (" + STEP + " RETURNING *) INSERT INTO anju_ledger_posting"
            + " SELECT complex, step, line, account, fen, booked_on, recorded_second, recorded_nano, FALSE FROM kept,"
            + " (VALUES (1, CAST(? AS VARCHAR), CAST(? AS BIGINT)), (2, CAST(? AS VARCHAR), CAST(? AS BIGINT)))"
            + " AS lines (line, account, fen)";
    private static final String LAST =
            "SELECT step FROM anju_ledger_step WHERE complex = ?" + " ORDER BY complex DESC, step DESC LIMIT 1";

    private final StoreDatabase database;
    private final KeepBooks keeper;
    private final ComplexId[] books;
    private final AtomicInteger[] places;
    private final AtomicInteger ids = new AtomicInteger();

    /** Opens so many empty books. */
    StoreLedger(StoreDatabase database, int books) throws SQLException {
        database.empty("anju_ledger_posting", "anju_ledger_step", "anju_ledger_account", "anju_ledger");
        this.database = database;
        this.books =
                IntStream.range(0, books).mapToObj(i -> ComplexId.of("C" + i)).toArray(ComplexId[]::new);
        this.places =
                IntStream.range(0, books).mapToObj(i -> new AtomicInteger()).toArray(AtomicInteger[]::new);
        JdbcLedgers ledgers = JdbcLedgers.on(database.pool());
        for (ComplexId book : this.books) {
            ledgers.open(book, LedgerInputs.CHART);
        }
        this.keeper = KeepBooks.in(ledgers, RULES);
    }

    /** Returns how many entries are in the books. */
    long size() throws SQLException {
        return database.count("anju_ledger_step");
    }

    /** This library: every rule checked, nothing kept that does not follow what was seen. */
    void ours(int writer) {
        String id = "E" + ids.getAndIncrement();
        LedgerEntry entry = LedgerEntry.move(
                EntryId.of(id),
                DAY,
                NOW,
                "FP-" + id,
                StandardAccount.PARKING.code(),
                StandardAccount.DEDICATED_ACCOUNT.code(),
                Money.ofFen(100));
        keeper.post(books[writer % books.length], entry, Rules.DAY).getOrElseThrow();
    }

    /** As few round trips as there can be, at a place the writer knows, unchecked. */
    void limit(int writer) throws SQLException {
        int book = writer % books.length;
        int place = places[book].getAndIncrement();
        try (Connection connection = database.pool().getConnection()) {
            if (database.isH2()) {
                connection.setAutoCommit(false);
                twoStatements(connection, book, place);
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                try (PreparedStatement whole = connection.prepareStatement(WHOLE)) {
                    bindStep(whole, book, place);
                    whole.setString(9, BANK);
                    whole.setLong(10, 100);
                    whole.setString(11, INCOME);
                    whole.setLong(12, -100);
                    whole.executeUpdate();
                }
            }
        }
    }

    /** As most would write it: the last place, a statement for each row, commit; again where somebody was faster. */
    void peer(int writer) throws SQLException {
        int book = writer % books.length;
        try (Connection connection = database.pool().getConnection()) {
            connection.setAutoCommit(false);
            for (boolean done = false; !done; ) {
                try {
                    int place = last(connection, book) + 1;
                    step(connection, book, place);
                    line(connection, book, place, 1);
                    line(connection, book, place, 2);
                    connection.commit();
                    done = true;
                } catch (SQLException e) {
                    connection.rollback();
                    if (!String.valueOf(e.getSQLState()).startsWith(TAKEN)) {
                        throw e;
                    }
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private int last(Connection connection, int book) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            query.setString(1, books[book].value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }

    private void twoStatements(Connection connection, int book, int place) throws SQLException {
        step(connection, book, place);
        try (PreparedStatement lines = connection.prepareStatement(LINE)) {
            for (int line = 1; line <= 2; line++) {
                bindLine(lines, book, place, line);
                lines.addBatch();
            }
            lines.executeBatch();
        }
    }

    private void step(Connection connection, int book, int place) throws SQLException {
        try (PreparedStatement step = connection.prepareStatement(STEP)) {
            bindStep(step, book, place);
            step.executeUpdate();
        }
    }

    private void line(Connection connection, int book, int place, int line) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LINE)) {
            bindLine(insert, book, place, line);
            insert.executeUpdate();
        }
    }

    private void bindStep(PreparedStatement step, int book, int place) throws SQLException {
        String id = "E" + ids.getAndIncrement();
        step.setString(1, books[book].value());
        step.setInt(2, place);
        step.setObject(3, DAY);
        step.setLong(4, NOW.getEpochSecond());
        step.setInt(5, NOW.getNano());
        step.setString(6, id);
        step.setObject(7, DAY);
        step.setString(8, "FP-" + id);
    }

    private void bindLine(PreparedStatement row, int book, int place, int line) throws SQLException {
        row.setString(1, books[book].value());
        row.setInt(2, place);
        row.setInt(3, line);
        row.setString(4, line == 1 ? BANK : INCOME);
        row.setLong(5, line == 1 ? 100 : -100);
        row.setObject(6, DAY);
        row.setLong(7, NOW.getEpochSecond());
        row.setInt(8, NOW.getNano());
    }
}
