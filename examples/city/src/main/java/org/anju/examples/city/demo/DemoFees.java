package org.anju.examples.city.demo;

import java.nio.file.Path;
import java.util.List;

/** Prices, charges to be checked and acts of collection. */
final class DemoFees implements AutoCloseable {

    private static final List<String> QUARTERS = List.of("2024-08-20", "2026-08-20");
    private static final String POSTED = "ITEM;STANDARD;METHOD;START_DATE";

    private final Dice dice;
    private final CsvFile prices;
    private final CsvFile charges;
    private final CsvFile conduct;

    DemoFees(Path folder, Dice dice) {
        this.dice = dice;
        prices = new CsvFile(
                folder,
                "prices.csv",
                "complex",
                "item",
                "kind",
                "basis",
                "usage",
                "lift",
                "price",
                "from",
                "to",
                "article",
                "posted_as",
                "adopted");
        charges = new CsvFile(
                folder,
                "charges.csv",
                "complex",
                "charge",
                "charged_on",
                "item",
                "kind",
                "basis",
                "rate",
                "quantity",
                "amount",
                "agreed",
                "agreed_rate",
                "posted",
                "posted_from",
                "supplier_price",
                "bundled");
        conduct = new CsvFile(
                folder, "conduct.csv", "complex", "case", "on", "action", "owed", "due", "demanded_on", "confirmed_on");
    }

    void write(DemoComplex complex) {
        if (!complex.isServed()) {
            return;
        }
        String lift = complex.units().size() > 60 ? "是" : "否";
        String rate = dice.hundredths(80, 220);
        price(complex, "SERVICE", "SERVICE_FEE", "AREA_MONTH", "DWELLING", lift, rate);
        price(complex, "SERVICE", "SERVICE_FEE", "AREA_MONTH", "SHOP", lift, dice.hundredths(180, 420));
        price(complex, "SERVICE", "SERVICE_FEE", "AREA_MONTH", "PARKING", lift, "2.40");
        price(complex, "SPACE", "PARKING", "SPACE_MONTH", "", "", dice.between(3, 9) + "0.00");
        for (String day : QUARTERS) {
            writeCharges(complex, day, rate);
            writeConduct(complex, day);
        }
    }

    private void price(
            DemoComplex complex, String item, String kind, String basis, String usage, String lift, String price) {
        prices.row(complex.id(), item, kind, basis, usage, lift, price, "2022-01-01", "", "12", item, "是");
    }

    private void writeCharges(DemoComplex complex, String day, String rate) {
        boolean posted = complex.quality() > 35;
        String id = complex.id() + "-C" + day.substring(0, 4);
        String area = "100.00";
        charges.row(
                complex.id(),
                id + "a",
                day,
                "SERVICE",
                "SERVICE_FEE",
                "AREA_MONTH",
                rate,
                area,
                hundred(rate),
                "是",
                rate,
                posted ? POSTED : "ITEM",
                posted ? "2022-01-01" : "",
                "",
                "否");
        boolean markup = complex.quality() < 45;
        charges.row(
                complex.id(),
                id + "b",
                day,
                "POWER",
                "COLLECTED_UTILITY",
                "METERED",
                markup ? "0.60" : "0.56",
                "1000",
                markup ? "600.00" : "560.00",
                "是",
                "0.56",
                POSTED,
                "2022-01-01",
                "0.56",
                complex.quality() < 30 ? "是" : "否");
    }

    /** Returns a hundred times a price of two decimals. */
    private static String hundred(String rate) {
        return rate.replace(".", "").replaceFirst("^0+(?=.)", "") + ".00";
    }

    private void writeConduct(DemoComplex complex, String day) {
        String year = day.substring(0, 4);
        String action = complex.quality() < 30
                ? dice.oneOf(List.of("CUT_POWER", "STOP_LIFT", "CUT_WATER", "DENY_GATE"))
                : dice.oneOf(List.of("SEND_REMINDER", "POST_IN_COMPLEX", "SUE"));
        conduct.row(
                complex.id(),
                complex.id() + "-A" + year,
                day,
                action,
                dice.hundredths(30_000, 300_000),
                year + "-03-31",
                year + "-05-06",
                "");
    }

    @Override
    public void close() {
        prices.close();
        charges.close();
        conduct.close();
    }
}
