package org.anju.jdbc;

import com.google.common.collect.Iterators;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.fee.BillLine;
import org.anju.fee.MonthlyBill;
import org.anju.fee.Span;
import org.anju.fee.spi.BillOffer.Fresh;
import org.jspecify.annotations.Nullable;

/** Writes bills into {@code anju_bill} and {@code anju_bill_line}. */
final class BillRows {

    private static final String BILL = "anju_bill";
    private static final String BILL_COLUMNS =
            "unit, bill_month, complex, total, as_of, known_second, known_nano, rule_book, explanation, digest";
    private static final String LINE = "anju_bill_line";
    private static final String LINE_COLUMNS = "unit, bill_month, line, price, first_day, last_day, held_from, held_to,"
            + " standing, holder, payer, vacant, quantity, months, months_over, fen";

    private BillRows() {}

    /** Adds bills; returns how many. */
    static int write(Connection connection, List<Fresh> bills) throws SQLException {
        Bulk.load(connection, BILL, BILL_COLUMNS, Iterators.transform(bills.iterator(), BillRows::bill));
        Bulk.load(
                connection,
                LINE,
                LINE_COLUMNS,
                Iterators.concat(Iterators.transform(bills.iterator(), fresh -> lines(fresh.bill()))));
        return bills.size();
    }

    private static @Nullable Object[] bill(Fresh fresh) {
        MonthlyBill bill = fresh.bill();
        return new @Nullable Object[] {
            bill.unit().value(),
            bill.bill().first(),
            bill.complex().value(),
            bill.bill().total().fen(),
            bill.asOf().validOn(),
            bill.asOf().knownAt().getEpochSecond(),
            bill.asOf().knownAt().getNano(),
            bill.ruleBook().toBytes(),
            bill.explanation().toBytes(),
            fresh.digest().toBytes()
        };
    }

    private static Iterator<@Nullable Object[]> lines(MonthlyBill bill) {
        return IntStream.range(0, bill.bill().lines().size())
                .mapToObj(index -> line(bill, index))
                .iterator();
    }

    private static @Nullable Object[] line(MonthlyBill bill, int index) {
        BillLine line = bill.bill().lines().get(index);
        Span span = line.span();
        return new @Nullable Object[] {
            bill.unit().value(),
            bill.bill().first(),
            index + 1,
            line.price().digest().toBytes(),
            span.first(),
            span.last(),
            Columns.from(span.tenure().days()).orElse(null),
            Columns.to(span.tenure().days()).orElse(null),
            span.tenure().standing().name(),
            span.tenure().holder().value(),
            span.payer().name(),
            span.vacant(),
            line.quantity(),
            line.months().numerator(),
            line.months().denominator(),
            line.amount().fen()
        };
    }
}
