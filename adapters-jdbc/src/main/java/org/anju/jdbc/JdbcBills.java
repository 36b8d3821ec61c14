package org.anju.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.anju.fee.AgreedPrice;
import org.anju.fee.BillLine;
import org.anju.fee.MonthlyBill;
import org.anju.fee.spi.BillOffer;
import org.anju.fee.spi.BillOffer.Fresh;
import org.anju.fee.spi.BillOffer.Key;
import org.anju.fee.spi.Bills;
import org.anju.fee.spi.BillsKept;
import org.anju.jdbc.BillReader.Draft;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.Digest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Keeps bills in the tables {@code anju_bill} and {@code anju_bill_line}, their prices in {@code anju_bill_price}. */
public final class JdbcBills implements Bills {

    /** As many bills are kept in one transaction, and read at a time. */
    private static final int PAGE = 1_000;

    private static final String BILL = BillReader.query("b.unit = :unit AND b.bill_month = :month");
    private static final String OF_UNIT = BillReader.query("b.unit = :unit");
    private static final String OF_UNITS = BillReader.query("b.unit IN (<units>) AND b.bill_month = :month");
    private static final String UNITS = "SELECT unit FROM anju_bill WHERE complex = :complex AND bill_month = :month";
    private static final String STANDING =
            "SELECT unit, bill_month, digest FROM anju_bill" + " WHERE unit IN (<units>) AND bill_month IN (<months>)";

    private static final Comparator<Fresh> ONE_ORDER = Comparator.comparing(
                    (Fresh fresh) -> fresh.bill().unit().value())
            .thenComparing(fresh -> fresh.bill().month());

    private final DataSource dataSource;
    private final Jdbi jdbi;
    private final BillPrices prices;

    private JdbcBills(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = Sql.over(dataSource);
        this.prices = new BillPrices(dataSource, jdbi);
    }

    /**
     * Returns the bills kept in {@code dataSource}, whose schema is already there.
     *
     * @param dataSource gives connections that commit by themselves; with others everything here throws
     *     {@link IllegalStateException}
     */
    public static JdbcBills on(DataSource dataSource) {
        return new JdbcBills(dataSource);
    }

    @Override
    public BillsKept keep(Stream<MonthlyBill> bills) {
        Iterator<List<Fresh>> pages = Iterators.partition(
                bills.map(bill -> new Fresh(bill, bill.digest())).iterator(), PAGE);
        BillsKept kept = BillsKept.NOTHING;
        while (pages.hasNext()) {
            kept = kept.plus(keep(pages.next()));
        }
        return kept;
    }

    /** Tries; whoever finds a unit billed looks at the bills that stand, and tries again with the rest. */
    private BillsKept keep(List<Fresh> page) {
        Map<Key, Digest> standing = Map.of();
        while (true) {
            Map<Key, Digest> seen = standing;
            BillOffer offer = BillOffer.of(page, key -> Optional.ofNullable(seen.get(key)));
            if (offer.fresh().isEmpty() || insert(offer.fresh())) {
                return offer.kept();
            }
            standing = standing(page);
        }
    }

    /** Adds all or none, in one order for all, so that no two wait for each other; false where a unit is billed. */
    private boolean insert(ImmutableList<Fresh> fresh) {
        Map<Digest, AgreedPrice> used = new HashMap<>();
        for (Fresh each : fresh) {
            for (BillLine line : each.bill().bill().lines()) {
                used.put(line.price().digest(), line.price());
            }
        }
        prices.keep(used);
        List<Fresh> ordered = fresh.stream().sorted(ONE_ORDER).toList();
        return Writing.unlessTaken(
                        dataSource, connection -> Writing.whole(connection, on -> BillRows.write(on, ordered)))
                .isPresent();
    }

    private Map<Key, Digest> standing(List<Fresh> page) {
        List<LocalDate> months = page.stream()
                .map(fresh -> fresh.bill().bill().first())
                .distinct()
                .toList();
        Map<Key, Digest> standing = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(STANDING)
                .bindList("units", units(page.stream().map(fresh -> fresh.bill().unit())))
                .bindList("months", months)
                .map((row, context) -> Map.entry(
                        new Key(UnitId.of(row.getString("unit")), YearMonth.from(Columns.day(row, "bill_month"))),
                        Digest.of(row.getBytes("digest"))))
                .forEach(entry -> standing.put(entry.getKey(), entry.getValue())));
        return standing;
    }

    private static List<String> units(Stream<UnitId> units) {
        return units.map(UnitId::value).distinct().toList();
    }

    @Override
    public Optional<MonthlyBill> find(UnitId unit, YearMonth month) {
        return read(jdbi.withHandle(handle -> drafts(
                        handle.createQuery(BILL).bind("unit", unit.value()).bind("month", month.atDay(1)))))
                .stream()
                .findFirst();
    }

    @Override
    public ImmutableList<MonthlyBill> of(UnitId unit) {
        return read(jdbi.withHandle(handle -> drafts(handle.createQuery(OF_UNIT).bind("unit", unit.value()))));
    }

    /** The units first, in their order, which is not the database's; then a page of bills at a time. */
    @Override
    public Stream<MonthlyBill> of(ComplexId complex, YearMonth month) {
        List<UnitId> units = jdbi.withHandle(handle -> handle.createQuery(UNITS)
                .bind("complex", complex.value())
                .bind("month", month.atDay(1))
                .map((row, context) -> UnitId.of(row.getString("unit")))
                .list());
        return Lists.partition(units.stream().sorted().toList(), PAGE).stream()
                .flatMap(page -> page(page, month).stream());
    }

    private List<MonthlyBill> page(List<UnitId> units, YearMonth month) {
        ImmutableList<Draft> drafts = jdbi.withHandle(handle -> drafts(handle.createQuery(OF_UNITS)
                .bindList("units", units(units.stream()))
                .bind("month", month.atDay(1))));
        return read(drafts).stream()
                .sorted(Comparator.comparing(MonthlyBill::unit))
                .toList();
    }

    private static ImmutableList<Draft> drafts(Query query) {
        return query.scanResultSet((rows, context) -> BillReader.read(rows.get()));
    }

    private ImmutableList<MonthlyBill> read(ImmutableList<Draft> drafts) {
        ImmutableMap<Digest, AgreedPrice> used =
                prices.find(drafts.stream().flatMap(Draft::prices).collect(toImmutableSet()));
        return drafts.stream().map(draft -> draft.with(used)).collect(toImmutableList());
    }
}
