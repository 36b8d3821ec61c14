package org.anju.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.anju.fee.AgreedPrice;
import org.anju.kernel.seal.Digest;
import org.jdbi.v3.core.Jdbi;

/** The prices bills were made at: few of them for many bills, so that those met last are remembered. */
final class BillPrices {

    private static final int REMEMBERED = 10_000;
    private static final String READ = """
            SELECT *
            FROM anju_bill_price p
            LEFT JOIN anju_bill_price_part t ON t.price = p.digest
            WHERE p.digest IN (<digests>)
            ORDER BY p.digest, t.part""";

    private final DataSource dataSource;
    private final Jdbi jdbi;
    private final Cache<Digest, AgreedPrice> remembered =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    BillPrices(DataSource dataSource, Jdbi jdbi) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
    }

    /** Keeps those that are not there; of two who keep the same one waits, and finds it there. */
    void keep(Map<Digest, AgreedPrice> used) {
        Map<Digest, AgreedPrice> missing = new HashMap<>(used);
        missing.keySet().removeAll(remembered.getAllPresent(used.keySet()).keySet());
        while (!missing.isEmpty()) {
            missing.keySet().removeAll(find(missing.keySet()).keySet());
            Writing.unlessTaken(dataSource, connection -> Writing.whole(connection, on -> insert(on, missing)));
        }
    }

    /** In one order for all, so that no two wait for each other. */
    private static int insert(Connection connection, Map<Digest, AgreedPrice> prices) throws SQLException {
        List<AgreedPrice> ordered = prices.values().stream()
                .sorted(Comparator.comparing(price -> price.digest().toString()))
                .toList();
        Bulk.load(
                connection,
                BillPriceRow.PRICE,
                BillPriceRow.PRICE_COLUMNS,
                ordered.stream().map(BillPriceRow::price).iterator());
        Bulk.load(
                connection,
                BillPriceRow.PART,
                BillPriceRow.PART_COLUMNS,
                ordered.stream().flatMap(BillPriceRow::parts).iterator());
        return ordered.size();
    }

    /** Returns those of {@code digests} that are there. */
    ImmutableMap<Digest, AgreedPrice> find(Set<Digest> digests) {
        Map<Digest, AgreedPrice> known = new HashMap<>(remembered.getAllPresent(digests));
        List<byte[]> others = digests.stream()
                .filter(digest -> !known.containsKey(digest))
                .map(Digest::toBytes)
                .toList();
        if (!others.isEmpty()) {
            Map<Digest, AgreedPrice> read = jdbi.withHandle(handle -> handle.createQuery(READ)
                    .bindList("digests", others)
                    .scanResultSet((rows, context) -> BillPriceRow.read(rows.get())));
            remembered.putAll(read);
            known.putAll(read);
        }
        return ImmutableMap.copyOf(known);
    }
}
