package org.anju.examples.city.demo;

import java.nio.file.Path;
import java.util.List;

/** Credit records, quarterly checks and the lists published before. */
final class DemoCredit implements AutoCloseable {

    private static final List<String> GOOD = List.of("HONOUR", "VOLUNTEER", "INNOVATION");
    private static final List<String> BAD = List.of("COMPLAINT_UPHELD", "DISCLOSURE_MISSING", "CHARGE_UNLAWFUL");

    /** Quarters of history, the one of the standard run included. */
    private static final int QUARTERS = 11;

    /** One quarter whose list never came out. */
    private static final int UNPUBLISHED = 5;

    private final Dice dice;
    private final CsvFile assessments;
    private final CsvFile listings;
    private final CsvFile records;
    private int next;

    DemoCredit(Path folder, Dice dice) {
        this.dice = dice;
        assessments = new CsvFile(
                folder, "assessments.csv", "quarter", "complex", "provider", "score", "sample", "complaints");
        listings = new CsvFile(folder, "listings.csv", "quarter", "complex", "provider", "side");
        try (CsvFile lists = new CsvFile(folder, "lists.csv", "quarter", "published_on")) {
            for (int i = 0; i < QUARTERS - 1; i++) {
                if (i != UNPUBLISHED) {
                    lists.row(
                            quarter(i),
                            2024 + (i + 1) / 4 + "-" + DemoProviders.padded((i + 1) % 4 * 3 + 1, 2) + "-18");
                }
            }
        }
        records = new CsvFile(
                folder,
                "credit-records.csv",
                "record",
                "provider",
                "item",
                "effective",
                "complex",
                "penalty",
                "final_from");
    }

    /** Writes eleven quarters of checks; the lists of the ten before the last came out of them. */
    void write(DemoComplex complex) {
        for (int i = 0; i < QUARTERS; i++) {
            String quarter = quarter(i);
            int score = Math.min(100, Math.max(0, complex.quality() + dice.between(-8, 8)));
            assessments.row(
                    quarter,
                    complex.id(),
                    complex.provider(),
                    score + "." + dice.between(0, 9),
                    dice.between(2, 12),
                    Math.max(0, (100 - score) / 10 + dice.between(-2, 2)));
            if (i < QUARTERS - 1 && i != UNPUBLISHED && (score >= 97 || score <= 22)) {
                listings.row(quarter, complex.id(), complex.provider(), score >= 97 ? "GOOD" : "BAD");
            }
        }
        if (complex.quality() < 50) {
            record(complex.provider(), dice.oneOf(BAD), complex.id());
        }
    }

    private static String quarter(int index) {
        return 2024 + index / 4 + "Q" + (index % 4 + 1);
    }

    /** Writes what is known of each provider as a whole. */
    void writeRecords(List<String> providers) {
        for (String provider : providers) {
            for (int i = dice.between(0, 4); i > 0; i--) {
                record(provider, dice.oneOf(GOOD), "");
            }
            if (dice.chance(20)) {
                record(provider, dice.oneOf(BAD), "");
            }
        }
    }

    private void record(String provider, String item, String complex) {
        int year = dice.between(2024, 2026);
        records.row(
                "K" + DemoProviders.padded(++next, 6),
                provider,
                item,
                year + "-0" + dice.between(1, 8) + "-1" + dice.between(0, 9),
                complex,
                "否",
                "");
    }

    @Override
    public void close() {
        assessments.close();
        listings.close();
        records.close();
    }
}
