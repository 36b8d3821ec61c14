package org.anju.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A unit and its bill as a program without this library would keep them: facts in, six steps that change the bill.
 *
 * <p>The peers differ only in who calls the steps: plain code or the rules of an engine.
 */
public final class FeeUnit {

    private static final BigDecimal CAP = new BigDecimal("2.50");
    private static final BigDecimal VACANT_SHARE = new BigDecimal("0.70");
    private static final BigDecimal PARKING_PRICE = new BigDecimal("60.00");
    private static final BigDecimal POWER_PRICE = new BigDecimal("0.56");

    private final String grade;
    private final boolean lift;
    private final BigDecimal area;
    private final boolean agreed;
    private final boolean vacant;
    private final int spaces;
    private final int kilowattHours;

    private BigDecimal price = BigDecimal.ZERO;
    private BigDecimal service = BigDecimal.ZERO;
    private BigDecimal parking = BigDecimal.ZERO;
    private BigDecimal power = BigDecimal.ZERO;

    FeeUnit(String grade, boolean lift, BigDecimal area, boolean agreed, boolean vacant, int spaces, int hours) {
        this.grade = grade;
        this.lift = lift;
        this.area = area;
        this.agreed = agreed;
        this.vacant = vacant;
        this.spaces = spaces;
        this.kilowattHours = hours;
    }

    /** Returns the service grade. */
    public String getGrade() {
        return grade;
    }

    /** Tells whether a lift serves it. */
    public boolean isLift() {
        return lift;
    }

    /** Tells whether a price of its own was agreed. */
    public boolean isAgreed() {
        return agreed;
    }

    /** Tells whether it is vacant. */
    public boolean isVacant() {
        return vacant;
    }

    /** Returns how many parking spaces it pays for. */
    public int getSpaces() {
        return spaces;
    }

    /** Returns what its meter counted. */
    public int getKilowattHours() {
        return kilowattHours;
    }

    /** Step 1 and 2: takes the price of a grade, or the agreed one. */
    public void charge(BigDecimal perSquareMetre) {
        price = perSquareMetre;
    }

    /** Step 3: keeps the price within the cap. */
    public void cap() {
        price = price.min(CAP);
        service = price.multiply(area).setScale(2, RoundingMode.HALF_UP);
    }

    /** Step 4: takes the share of a vacant unit. */
    public void reduce() {
        service = service.multiply(VACANT_SHARE).setScale(2, RoundingMode.HALF_UP);
    }

    /** Step 5: charges the parking spaces. */
    public void park() {
        parking = PARKING_PRICE.multiply(BigDecimal.valueOf(spaces));
    }

    /** Step 6: collects the electricity. */
    public void collectPower() {
        power = POWER_PRICE.multiply(BigDecimal.valueOf(kilowattHours)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Returns the sum of the bill. */
    public BigDecimal total() {
        return service.add(parking).add(power);
    }
}
