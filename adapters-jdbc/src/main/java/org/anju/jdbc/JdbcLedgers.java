package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import javax.sql.DataSource;
import org.anju.kernel.law.Text;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.Account;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.AccountKind;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerStep;
import org.anju.revenue.ledger.Turnover;
import org.anju.revenue.spi.Ledgers;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ledgers in the tables {@code anju_ledger}, {@code anju_ledger_account}, {@code anju_ledger_step} and
 * {@code anju_ledger_posting}.
 *
 * <p>With PostgreSQL's driver an entry is one statement, and many at once are copied; otherwise an entry is two statements
 * in one transaction, and many are batches.
 */
public final class JdbcLedgers implements Ledgers {

    private static final String OPEN = "INSERT INTO anju_ledger (complex) VALUES (?)";
    private static final String ACCOUNT_TABLE = "anju_ledger_account";
    private static final String ACCOUNT_COLUMNS = "complex, code, kind, heading_zh, heading_en, name_zh, name_en";
    /** A row for each account, and one without any for a ledger that has none. */
    private static final String CHART = """
            SELECT l.complex, a.code, a.kind, a.heading_zh, a.heading_en, a.name_zh, a.name_en
            FROM anju_ledger l LEFT JOIN anju_ledger_account a ON a.complex = l.complex
            WHERE l.complex = :complex""";

    private final DataSource dataSource;
    private final Jdbi jdbi;

    private JdbcLedgers(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = Sql.over(dataSource);
    }

    /**
     * Returns the ledgers kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcLedgers on(DataSource dataSource) {
        return new JdbcLedgers(dataSource);
    }

    @Override
    public Ledger open(ComplexId complex, ChartOfAccounts chart) {
        return find(complex).orElseGet(() -> {
            Writing.unlessTaken(
                    dataSource,
                    connection -> Writing.whole(connection, transaction -> insert(transaction, complex, chart)));
            return find(complex).orElseThrow();
        });
    }

    private static boolean insert(Connection connection, ComplexId complex, ChartOfAccounts chart) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, complex.value());
            open.executeUpdate();
        }
        Iterator<@Nullable Object[]> accounts = chart.accounts().stream()
                .map(account -> accountRow(complex, account))
                .iterator();
        Bulk.load(connection, ACCOUNT_TABLE, ACCOUNT_COLUMNS, accounts);
        return true;
    }

    private static @Nullable Object[] accountRow(ComplexId complex, Account account) {
        return new @Nullable Object[] {
            complex.value(),
            account.code().value(),
            account.kind().name(),
            account.heading().zh(),
            account.heading().en(),
            account.name().zh(),
            account.name().en()
        };
    }

    @Override
    public Optional<Ledger> find(ComplexId complex) {
        ImmutableList<Optional<Account>> accounts = jdbi.withHandle(handle -> handle.createQuery(CHART)
                .bind("complex", complex.value())
                .map((row, context) -> readAccount(row))
                .collect(toImmutableList()));
        return accounts.isEmpty()
                ? Optional.empty()
                : Optional.of(catchUp(Ledger.empty(
                        complex,
                        ChartOfAccounts.of(
                                accounts.stream().flatMap(Optional::stream).toList()))));
    }

    private static Optional<Account> readAccount(ResultSet row) throws SQLException {
        return row.getString("code") == null
                ? Optional.empty()
                : Optional.of(new Account(
                        AccountCode.of(row.getString("code")),
                        AccountKind.valueOf(row.getString("kind")),
                        Text.of(row.getString("heading_zh"), row.getString("heading_en")),
                        Text.of(row.getString("name_zh"), row.getString("name_en"))));
    }

    @Override
    public Ledger catchUp(Ledger seen) {
        ImmutableList<LedgerStep> steps = jdbi.withHandle(handle -> StepReader.readAfter(seen, handle));
        return steps.isEmpty()
                ? seen
                : seen.restored(steps)
                        .getOrElseThrow(misfit -> new IllegalStateException("what was kept was changed: " + misfit));
    }

    @Override
    public boolean extend(Ledger before, Ledger after) {
        checkArgument(after.continues(before), "%s does not continue %s", after, before);
        return after.steps() == before.steps()
                || Writing.unlessTaken(
                                dataSource, connection -> StepWriter.write(connection, NewSteps.between(before, after)))
                        .orElse(false);
    }

    /**
     * Returns what every account of every ledger held before some days and what those days added, by complex and account;
     * accounts without a line are left out. It is what {@link org.anju.revenue.ledger.Statements} reads off the ledgers one
     * by one, summed where they are kept.
     *
     * @param from    the first of the days an entry counts on
     * @param through the last of them
     * @param knownAt entries recorded later do not count
     */
    public ImmutableList<Turnover> turnovers(LocalDate from, LocalDate through, Instant knownAt) {
        return jdbi.withHandle(handle -> TurnoverQuery.run(handle, Optional.empty(), from, through, knownAt));
    }

    /** Returns the same of one complex only. */
    public ImmutableList<Turnover> turnovers(ComplexId complex, LocalDate from, LocalDate through, Instant knownAt) {
        return jdbi.withHandle(handle -> TurnoverQuery.run(handle, Optional.of(complex), from, through, knownAt));
    }
}
