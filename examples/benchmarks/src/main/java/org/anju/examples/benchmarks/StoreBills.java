package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.fee.Billing;
import org.anju.fee.UnitFacts;
import org.anju.fee.app.RunBills;
import org.anju.jdbc.JdbcBills;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.register.ComplexId;
import org.anju.kernel.register.UnitId;

/** A month's bills of complexes of a thousand units, decided and kept, beside a raw {@code COPY} of the same rows. */
final class StoreBills {

    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final int COMPLEXES = Integer.getInteger("complexes", 100);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final String BILL = "anju_bill";
    private static final String LINE = "anju_bill_line";
    private static final String PRICE = "anju_bill_price";
    private static final String PART = "anju_bill_price_part";

    private StoreBills() {}

    static void print(StoreDatabase database, PrintStream out) throws Exception {
        out.println(database.name());
        Billing billing = Billing.by(Rules.with("fee.vacancy", Ratio.of(7, 10)), FeeInputs.TARIFF);
        double[] ours = new double[ROUNDS];
        double[] raw = new double[ROUNDS];
        double bills = COMPLEXES * (double) Measured.INPUTS;
        for (int round = 0; round < ROUNDS; round++) {
            database.empty(BILL, LINE, PART, PRICE);
            RunBills run = RunBills.into(JdbcBills.on(database.pool()));
            long taken = 0;
            for (int complex = 0; complex < COMPLEXES; complex++) {
                List<UnitFacts> units = units(complex);
                long start = System.nanoTime();
                run.run(ComplexId.of("C" + complex), MONTH, billing, units.stream(), Rules.DAY);
                taken += System.nanoTime() - start;
            }
            ours[round] = bills / taken * 1e9;
            checkState(database.count(BILL) == bills, "not every bill was kept");
            raw[round] = bills / raw(database) * 1e9;
        }
        Arrays.sort(ours);
        Arrays.sort(raw);
        Runtime memory = Runtime.getRuntime();
        out.printf(
                "  %,.0f units: raw COPY of the rows %,.0f bills a second, decided and kept by us %,.0f, ratio %.2f;"
                        + " heap of %,d MB at most%n",
                bills, raw[ROUNDS / 2], ours[ROUNDS / 2], ours[ROUNDS / 2] / raw[ROUNDS / 2], memory.maxMemory() >> 20);
    }

    private static List<UnitFacts> units(int complex) {
        return IntStream.range(0, Measured.INPUTS)
                .mapToObj(i -> {
                    UnitFacts unit = FeeInputs.unit(i);
                    return UnitFacts.builder()
                            .from(unit)
                            .unit(UnitId.of("C" + complex + "-" + i))
                            .build();
                })
                .toList();
    }

    private static long raw(StoreDatabase database) throws Exception {
        Path bills = StoreCopy.out(database.pool(), "SELECT * FROM " + BILL);
        Path lines = StoreCopy.out(database.pool(), "SELECT * FROM " + LINE);
        database.empty(BILL, LINE);
        long start = System.nanoTime();
        try (Connection connection = database.pool().getConnection()) {
            StoreCopy.in(connection, BILL, bills);
            StoreCopy.in(connection, LINE, lines);
        }
        return System.nanoTime() - start;
    }
}
