package org.anju.jdbc;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Bill;
import org.anju.fee.BillLine;
import org.anju.fee.MonthlyBill;
import org.anju.fee.Payer;
import org.anju.fee.Span;
import org.anju.fee.Standing;
import org.anju.fee.Tenure;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.money.Money;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.seal.Digest;
import org.anju.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Reads bills off the rows of {@code anju_bill} with its lines, bill by bill and line by line. */
final class BillReader {

    /** What comes between the bills looked for and their order. */
    private static final String LINES =
            " b LEFT JOIN anju_bill_line l ON l.unit = b.unit AND l.bill_month = b.bill_month";

    private static final String COLUMNS = "b.complex, b.total, b.as_of, b.known_second, b.known_nano, b.rule_book,"
            + " b.explanation, b.digest, b.unit AS billed, b.bill_month AS billed_month, l.*";

    private final ResultSet rows;
    private boolean more;

    private BillReader(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.more = rows.next();
    }

    /** Returns the query for the bills that {@code condition} chooses. */
    static String query(String condition) {
        return "SELECT " + COLUMNS + " FROM anju_bill" + LINES + " WHERE " + condition
                + " ORDER BY b.unit, b.bill_month, l.line";
    }

    static ImmutableList<Draft> read(ResultSet rows) throws SQLException {
        BillReader reader = new BillReader(rows);
        ImmutableList.Builder<Draft> bills = ImmutableList.builder();
        while (reader.more) {
            bills.add(reader.bill());
        }
        return bills.build();
    }

    /**
     * A bill whose prices are still to be looked up.
     *
     * @param bill   the bill, without lines
     * @param lines  its lines
     * @param digest what the whole must come to
     */
    record Draft(MonthlyBill bill, ImmutableList<Line> lines, Digest digest) {

        /** Returns the digests of the prices. */
        Stream<Digest> prices() {
            return lines.stream().map(Line::price);
        }

        /** Returns the bill; throws if it is not the one that was written. */
        MonthlyBill with(ImmutableMap<Digest, AgreedPrice> prices) {
            Bill empty = bill.bill();
            MonthlyBill whole = new MonthlyBill(
                    bill.complex(),
                    new Bill(
                            empty.unit(),
                            empty.first(),
                            empty.last(),
                            lines.stream().map(line -> line.at(prices)).collect(toImmutableList()),
                            empty.total()),
                    bill.asOf(),
                    bill.ruleBook(),
                    bill.explanation());
            checkState(whole.digest().equals(digest), "the bill of %s for %s was changed", bill.unit(), bill.month());
            return whole;
        }
    }

    /** A line that names its price by its digest. */
    record Line(Digest price, Span span, long quantity, Ratio months, Money amount) {

        BillLine at(ImmutableMap<Digest, AgreedPrice> prices) {
            @Nullable AgreedPrice agreed = prices.get(price);
            checkState(agreed != null, "the price %s is gone", price);
            return new BillLine(agreed, span, quantity, months, amount);
        }
    }

    private Draft bill() throws SQLException {
        UnitId unit = UnitId.of(rows.getString("billed"));
        YearMonth month = YearMonth.from(day("billed_month"));
        Bill empty = new Bill(
                unit, month.atDay(1), month.atEndOfMonth(), ImmutableList.of(), Money.ofFen(rows.getLong("total")));
        MonthlyBill bill = new MonthlyBill(
                ComplexId.of(rows.getString("complex")),
                empty,
                new AsOf(day("as_of"), Columns.moment(rows, "known")),
                digest("rule_book"),
                digest("explanation"));
        Digest digest = digest("digest");
        return new Draft(bill, lines(bill), digest);
    }

    /** Reads the lines up to the next bill. */
    private ImmutableList<Line> lines(MonthlyBill bill) throws SQLException {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        while (more && isOf(bill)) {
            if (rows.getObject("line") != null) {
                lines.add(line());
            }
            more = rows.next();
        }
        return lines.build();
    }

    private boolean isOf(MonthlyBill bill) throws SQLException {
        return rows.getString("billed").equals(bill.unit().value())
                && day("billed_month").equals(bill.bill().first());
    }

    private Line line() throws SQLException {
        Tenure tenure = new Tenure(
                Columns.days(rows, "held"),
                Standing.valueOf(rows.getString("standing")),
                OwnerId.of(rows.getString("holder")));
        Span span = new Span(
                day("first_day"),
                day("last_day"),
                tenure,
                Payer.valueOf(rows.getString("payer")),
                rows.getBoolean("vacant"));
        return new Line(
                digest("price"),
                span,
                rows.getLong("quantity"),
                Ratio.of(rows.getLong("months"), rows.getLong("months_over")),
                Money.ofFen(rows.getLong("fen")));
    }

    private LocalDate day(String column) throws SQLException {
        return Columns.day(rows, column);
    }

    private Digest digest(String column) throws SQLException {
        return Digest.of(rows.getBytes(column));
    }
}
