package org.anju.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.Turnover;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Sums the lines of ledgers by account, in one pass over one table: an opening is the sum of everything before. */
final class TurnoverQuery {

    private static final String SUMS = """
            SELECT complex, account,
                   SUM(CASE WHEN opening OR booked_on < :from THEN fen ELSE 0 END) AS brought,
                   SUM(CASE WHEN opening OR booked_on < :from THEN 0 ELSE fen END) AS moved
            FROM anju_ledger_posting
            WHERE booked_on <= :through AND """ + " " + Columns.KNOWN;
    private static final String GROUPS = " GROUP BY complex, account";
    private static final String OF_ONE = " AND complex = :complex";

    private static final Comparator<Turnover> ORDER =
            Comparator.comparing(Turnover::complex).thenComparing(Turnover::account);

    private TurnoverQuery() {}

    static ImmutableList<Turnover> run(
            Handle handle, Optional<ComplexId> complex, LocalDate from, LocalDate through, Instant knownAt) {
        String sql = SUMS + (complex.isPresent() ? OF_ONE : "") + GROUPS;
        try (Query query = handle.createQuery(sql)) {
            complex.ifPresent(one -> query.bind("complex", one.value()));
            return Columns.bind(query, knownAt)
                    .bind("from", from)
                    .bind("through", through)
                    .map((row, context) -> new Turnover(
                            ComplexId.of(row.getString("complex")),
                            AccountCode.of(row.getString("account")),
                            Money.ofFen(row.getBigDecimal("brought").longValueExact()),
                            Money.ofFen(row.getBigDecimal("moved").longValueExact())))
                    .stream()
                    .sorted(ORDER)
                    .collect(toImmutableList());
        }
    }
}
