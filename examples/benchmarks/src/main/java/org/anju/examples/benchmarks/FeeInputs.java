package org.anju.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.MeterReading;
import org.anju.fee.Price;
import org.anju.fee.RateClass;
import org.anju.fee.StatedArea;
import org.anju.fee.Tariff;
import org.anju.fee.Tenure;
import org.anju.fee.UnitFacts;
import org.anju.fee.Vacancy;
import org.anju.kernel.area.Area;
import org.anju.kernel.law.Citation;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;

/** The same thousand units for this library and for its peers: every third has a lift, every fifth is vacant. */
final class FeeInputs {

    static final ChargeItem SERVICE = ChargeItem.of("SERVICE", ChargeKind.SERVICE_FEE, Basis.AREA_MONTH);
    static final ChargeItem PARKING = ChargeItem.of("PARKING", ChargeKind.PARKING, Basis.SPACE_MONTH);
    static final ChargeItem POWER = ChargeItem.of("POWER", ChargeKind.COLLECTED_UTILITY, Basis.METERED);

    static final Tariff TARIFF = Tariff.of(
            service(FeeRates.LIFT_A, "A", true),
            service(FeeRates.STAIRS_A, "A", false),
            service(FeeRates.LIFT_B, "B", true),
            service(FeeRates.STAIRS_B, "B", false),
            price(PARKING, new BigDecimal("60.00")).build(),
            price(POWER, new BigDecimal("0.56")).build());

    private static final LocalDate READ_ON = LocalDate.of(2024, 10, 20);
    private static final DateRange VACANT = DateRange.from(LocalDate.of(2024, 3, 1));

    private FeeInputs() {}

    private static AgreedPrice service(BigDecimal yuan, String grade, boolean lift) {
        return price(SERVICE, yuan).rateClass(rateClass(grade, lift)).build();
    }

    private static AgreedPrice.Builder price(ChargeItem item, BigDecimal yuan) {
        AgreedPrice.Builder price = AgreedPrice.builder();
        price.item(item)
                .price(Price.yuan(yuan.toPlainString()))
                .clause(Citation.of(Rules.CONTRACT, 5))
                .postedAs(item.name().zh());
        return price;
    }

    private static RateClass rateClass(String grade, boolean lift) {
        return new RateClass("RESIDENTIAL", grade, lift);
    }

    /** Returns unit {@code i} as this library takes it. */
    static UnitFacts unit(int i) {
        UnitFacts.Builder facts = UnitFacts.builder();
        facts.unit(UnitId.of("1-" + (1000 + i)))
                .rateClass(rateClass(grade(i), hasLift(i)))
                .certificateArea(StatedArea.of(Area.ofHundredths(hundredths(i))))
                .addTenure(Tenure.owner(OwnerId.of("owner-" + i), DateRange.ALWAYS))
                .spaces(spaces(i))
                .addReading(MeterReading.of("POWER", READ_ON, kilowattHours(i)));
        if (isVacant(i)) {
            facts.vacancy(Vacancy.of(VACANT));
        }
        if (isAgreed(i)) {
            facts.addOwnPrice(price(SERVICE, FeeRates.AGREED).build());
        }
        return facts.build();
    }

    /** Returns unit {@code i} as a peer takes it, not billed yet. */
    static FeeUnit peer(int i) {
        return new FeeUnit(
                grade(i),
                hasLift(i),
                BigDecimal.valueOf(hundredths(i), 2),
                isAgreed(i),
                isVacant(i),
                spaces(i),
                kilowattHours(i));
    }

    private static String grade(int i) {
        return i % 2 == 0 ? "A" : "B";
    }

    private static boolean hasLift(int i) {
        return i % 3 == 0;
    }

    private static long hundredths(int i) {
        return 5_000 + i * 7L;
    }

    private static boolean isAgreed(int i) {
        return i % 7 == 0;
    }

    private static boolean isVacant(int i) {
        return i % 5 == 0;
    }

    private static int spaces(int i) {
        return i % 3;
    }

    private static int kilowattHours(int i) {
        return 50 + i % 200;
    }
}
