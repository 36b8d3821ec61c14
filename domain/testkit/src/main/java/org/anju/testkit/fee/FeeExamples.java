package org.anju.testkit.fee;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.anju.fee.AgreedPrice;
import org.anju.fee.Basis;
import org.anju.fee.ChargeItem;
import org.anju.fee.ChargeKind;
import org.anju.fee.Price;
import org.anju.fee.RateClass;
import org.anju.fee.Tariff;
import org.anju.fee.UnitFacts;
import org.anju.formats.RuleBooks;
import org.anju.kernel.area.Area;
import org.anju.kernel.exact.Ratio;
import org.anju.kernel.law.Citation;
import org.anju.kernel.law.Force;
import org.anju.kernel.law.Instrument;
import org.anju.kernel.law.Layer;
import org.anju.kernel.law.Provenance;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.law.RulePackBuilder;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.UnitPrice;
import org.anju.kernel.register.OwnerId;
import org.anju.kernel.register.UnitId;
import org.anju.kernel.time.DateRange;
import org.anju.kernel.time.Term;

/** A home, its price and its contract, for laws to vary. */
public final class FeeExamples {

    /** The class of the home. */
    public static final RateClass HOME = new RateClass("RESIDENTIAL", "", true);

    /** The owner of the home. */
    public static final OwnerId OWNER = OwnerId.of("owner");

    private static final Instrument CONTRACT = new Instrument(
            "CONTRACT",
            Text.of("物业服务合同", "service contract"),
            Text.of("物业服务合同", "service contract"),
            "",
            Force.CONTRACT,
            Optional.of(DateRange.ALWAYS),
            Provenance.LOCAL,
            Text.EMPTY);
    private static final RuleBook XINYANG = RuleBooks.xinyang();

    /** A contract that rounds each month. */
    static final RuleBook MONTHLY = rules("MONTHLY");

    /** A contract that rounds once. */
    static final RuleBook TOTAL = rules("TOTAL");

    private FeeExamples() {}

    /** Returns the law of Xinyang with a contract that says what the law leaves to it. */
    public static RuleBook rules(String roundingPoint) {
        return rules(Map.of(
                "fee.roundingPoint", roundingPoint,
                "fee.transferMonth", "PRO_RATA",
                "fee.lateFee", Ratio.parse("0.05%"),
                "fee.lateFeeCap", Ratio.parse("20%"),
                "fee.reasonablePeriod", Term.days(30)));
    }

    /** Returns the law of Xinyang with a contract that says {@code terms}. */
    public static RuleBook rules(Map<String, ?> terms) {
        RulePackBuilder contract = new RulePackBuilder("contract", Layer.COMPLEX, CONTRACT, Instant.EPOCH);
        terms.forEach((key, value) -> contract.set(key, value, 1));
        return XINYANG.with(contract.build());
    }

    /** Returns a tariff of the service fee alone. */
    public static Tariff tariff(UnitPrice price) {
        AgreedPrice.Builder agreed = AgreedPrice.builder();
        return Tariff.of(agreed.item(ChargeItem.of("SERVICE", ChargeKind.SERVICE_FEE, Basis.AREA_MONTH))
                .price(Price.of(price))
                .clause(Citation.of(CONTRACT, 1))
                .build());
    }

    /** Returns the home with some area. */
    public static UnitFacts home(Area area) {
        return UnitFacts.of(UnitId.of("1-101"), HOME, area, OWNER);
    }
}
