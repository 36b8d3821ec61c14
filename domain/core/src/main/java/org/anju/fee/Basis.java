package org.anju.fee;

import org.anju.kernel.area.Area;
import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.UnitPrice;

/** What a price is multiplied by. */
public enum Basis implements Named {
    /** Square metres and months; quantities are hundredths of a square metre. */
    AREA_MONTH("每平方米每月", "per m² and month", UnitPrice.MICROS_TIMES_HUNDREDTHS_PER_FEN),
    /** Parking spaces and months; quantities are spaces. */
    SPACE_MONTH("每车位每月", "per space and month", UnitPrice.MICROS_PER_FEN),
    /** Units and months; the quantity is one. */
    UNIT_MONTH("每户每月", "per unit and month", UnitPrice.MICROS_PER_FEN),
    /** A meter; quantities are thousandths of its unit (kWh, cubic metre). */
    METERED("按表计量", "by meter", UnitPrice.MICROS_PER_FEN * 1000);

    private final Text text;
    private final long divisor;

    Basis(String zh, String en, long divisor) {
        this.text = Text.of(zh, en);
        this.divisor = divisor;
    }

    /** Returns what {@code price micros * quantity} is divided by to get fen. */
    public long divisor() {
        return divisor;
    }

    /** Tells whether a quantity is charged month by month. */
    public boolean isMonthly() {
        return this != METERED;
    }

    /** Returns {@code quantity} as a reader writes it. */
    Text words(long quantity) {
        return switch (this) {
            case AREA_MONTH -> Text.of(Area.ofHundredths(quantity) + "平方米", Area.ofHundredths(quantity) + " m²");
            case SPACE_MONTH -> Text.of(quantity + "个车位", quantity + " spaces");
            case UNIT_MONTH -> Text.of(quantity + "户", quantity + " unit");
            case METERED ->
                Text.same(java.math.BigDecimal.valueOf(quantity, 3)
                        .stripTrailingZeros()
                        .toPlainString());
        };
    }

    @Override
    public Text text() {
        return text;
    }
}
