package org.anju.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.kernel.seal.CanonicalWriter;

/**
 * One line of a bill.
 *
 * @param price    the price it was charged at, with its clause and the item posted
 * @param span     the days it is for, and who owes it
 * @param quantity in the unit of the item's {@link Basis}
 * @param months   how many months, a part of a month and a vacancy share included; one for a meter
 * @param amount   what is owed
 */
public record BillLine(AgreedPrice price, Span span, long quantity, Ratio months, Money amount) {

    /** Returns the item. */
    public ChargeItem item() {
        return price.item();
    }

    /** Returns the clause that sets the price. */
    public Citation clause() {
        return price.clause();
    }

    /** Returns the name under which the item is posted; empty where it is not. */
    public String postedAs() {
        return price.postedAs();
    }

    /** Returns how the amount came about, such as {@code 1.35元 × 89.50平方米 × 1 = 120.83元}. */
    public Text formula() {
        String share = months.denominator() == 1 ? months.toString() : decimal();
        Text quantityWords = item().basis().words(quantity);
        return Text.of(
                price.price() + "元 × " + quantityWords.zh() + " × " + share + " = " + amount + "元",
                "CNY " + price.price() + " × " + quantityWords.en() + " × " + share + " = CNY " + amount);
    }

    /** Writes the canonical bytes. */
    public void writeTo(CanonicalWriter writer) {
        writer.bytes(price.digest().toBytes());
        span.writeTo(writer);
        writer.number(quantity)
                .number(months.numerator())
                .number(months.denominator())
                .number(amount.fen());
    }

    private String decimal() {
        return months
                + " (≈ "
                + BigDecimal.valueOf(months.numerator())
                        .divide(BigDecimal.valueOf(months.denominator()), 4, RoundingMode.HALF_UP)
                        .toPlainString()
                + ")";
    }
}
