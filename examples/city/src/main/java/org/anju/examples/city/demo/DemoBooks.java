package org.anju.examples.city.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

/** Public-revenue ledgers from January 2024 to September 2026, and when their quarters were posted. */
final class DemoBooks implements AutoCloseable {

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 9);
    private static final String MONEY = "1002.01";

    private final Dice dice;
    private final CsvFile ledger;
    private final CsvFile publications;

    DemoBooks(Path folder, Dice dice) {
        this.dice = dice;
        ledger = new CsvFile(
                folder,
                "ledger.csv",
                "complex",
                "entry",
                "day",
                "kind",
                "debit",
                "credit",
                "amount",
                "document",
                "bank_reference",
                "cites");
        publications = new CsvFile(folder, "publications.csv", "complex", "quarter", "posted_on", "taken_down_on");
    }

    void write(DemoComplex complex) {
        Books books = new Books(complex);
        books.entry(FIRST.atDay(1), "OPENING", MONEY, "3001.01", dice.hundredths(500_000, 3_000_000));
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            books.month(month);
        }
        for (int quarter = 1; quarter <= 11; quarter++) {
            publish(complex, 2024 + (quarter - 1) / 4, (quarter - 1) % 4 + 1);
        }
    }

    /** The books of one complex. */
    private final class Books {
        private final DemoComplex complex;
        private int number;

        Books(DemoComplex complex) {
            this.complex = complex;
        }

        void month(YearMonth month) {
            int size = complex.units().size();
            entry(month.atDay(5), "ORDINARY", MONEY, "5051.02", dice.hundredths(size * 300, size * 900));
            entry(month.atDay(8), "ORDINARY", MONEY, "5051.01", dice.hundredths(80_000, 260_000));
            if (month.getMonthValue() % 3 == 0) {
                entry(month.atDay(12), "ORDINARY", MONEY, "5051.03", dice.hundredths(30_000, 150_000));
                entry(month.atDay(21), "ORDINARY", MONEY, "5051.06", dice.hundredths(100, 2_000));
                entry(month.atDay(26), "ORDINARY", "5602.02", MONEY, dice.hundredths(20_000, 60_000));
            }
            entry(month.atDay(15), "ORDINARY", "5402.01", MONEY, dice.hundredths(1_000, 8_000));
            entry(month.atDay(18), "ORDINARY", "5402.02", MONEY, dice.hundredths(5_000, 20_000));
        }

        void entry(LocalDate day, String kind, String debit, String credit, String amount) {
            String id = complex.id() + "-L" + DemoProviders.padded(++number, 4);
            ledger.row(complex.id(), id, day, kind, debit, credit, amount, "凭证" + number, "", "");
        }
    }

    private void publish(DemoComplex complex, int year, int quarter) {
        LocalDate end = LocalDate.of(year, quarter * 3, 1).plusMonths(1);
        String name = year + "Q" + quarter;
        if (complex.quality() < 30) {
            publications.row(complex.id(), name, "", "");
            return;
        }
        int late = complex.quality() < 50 && dice.chance(50) ? 34 : dice.between(4, 25);
        LocalDate posted = end.plusDays(late);
        boolean brief = complex.quality() < 60 && dice.chance(40);
        publications.row(complex.id(), name, posted, posted.plusDays(brief ? 20 : 60));
    }

    @Override
    public void close() {
        ledger.close();
        publications.close();
    }
}
