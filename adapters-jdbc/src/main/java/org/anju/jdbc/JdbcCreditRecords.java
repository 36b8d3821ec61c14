package org.anju.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.anju.credit.CreditRecord;
import org.anju.credit.spi.CreditRecords;
import org.anju.credit.spi.Tellings;
import org.anju.credit.spi.Tellings.Key;
import org.anju.kernel.register.ProviderId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps credit records in the table {@code anju_credit_record}. */
public final class JdbcCreditRecords implements CreditRecords {

    private static final String READ =
            "SELECT * FROM anju_credit_record WHERE provider = :provider AND " + Columns.KNOWN;
    private static final String BY_ID =
            "SELECT * FROM anju_credit_record WHERE provider IN (<providers>) AND id IN (<ids>)";

    /** Java's order of texts: that of a database depends on the language it was made for. */
    private static final Comparator<CreditRecord> ORDER =
            Comparator.comparing(CreditRecord::recordedAt).thenComparing(CreditRecord::id);

    /** By the key; any order would do that is one for all. */
    private static final Comparator<CreditRecord> ONE_ORDER = Comparator.comparing(
                    (CreditRecord record) -> record.provider().code())
            .thenComparing(CreditRecord::id)
            .thenComparing(CreditRecord::recordedAt);

    private final Jdbi jdbi;

    private JdbcCreditRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Returns the records kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcCreditRecords on(DataSource dataSource) {
        return new JdbcCreditRecords(Sql.over(dataSource));
    }

    /** Tries; whoever lost a race looks at what the winner told, and tries again with the rest. */
    @Override
    public ImmutableList<String> keep(ImmutableList<CreditRecord> told) {
        Map<Key, CreditRecord> known = Map.of();
        while (true) {
            Map<Key, CreditRecord> seen = known;
            Tellings tellings = Tellings.of(told, key -> Optional.ofNullable(seen.get(key)));
            if (!tellings.conflicts().isEmpty()
                    || tellings.fresh().isEmpty()
                    || Sql.unlessTaken(() -> insert(tellings.fresh())).isPresent()) {
                return tellings.conflicts();
            }
            known = known(told);
        }
    }

    /** Adds all or none, in one order for all, so that no two wait for each other. */
    private int insert(ImmutableList<CreditRecord> records) {
        return jdbi.inTransaction(handle -> {
            try (PreparedBatch batch = handle.prepareBatch(CreditRecordRow.INSERT)) {
                records.stream().sorted(ONE_ORDER).forEach(record -> CreditRecordRow.add(batch, record));
                return batch.execute().length;
            }
        });
    }

    private Map<Key, CreditRecord> known(ImmutableList<CreditRecord> told) {
        List<String> providers =
                told.stream().map(record -> record.provider().code()).distinct().toList();
        List<String> ids = told.stream().map(CreditRecord::id).distinct().toList();
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bindList("providers", providers)
                .bindList("ids", ids)
                .map((row, context) -> CreditRecordRow.read(row))
                .collect(toImmutableMap(Key::of, record -> record)));
    }

    @Override
    public ImmutableList<CreditRecord> of(ProviderId provider, Instant knownAt) {
        return jdbi.withHandle(handle -> Columns.bind(handle.createQuery(READ), knownAt)
                .bind("provider", provider.code())
                .map((row, context) -> CreditRecordRow.read(row))
                .stream()
                .sorted(ORDER)
                .collect(toImmutableList()));
    }
}
