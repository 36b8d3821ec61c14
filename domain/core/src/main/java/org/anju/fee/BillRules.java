package org.anju.fee;

import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules and facts of bills. */
final class BillRules {

    static final Fact AREA = Fact.personal("unit.area", "计费面积", "area billed");
    static final Fact PRICE = Fact.open("tariff.price", "约定单价", "agreed price");

    static final Rule PERIOD = rule(
            "END_BEFORE_START",
            "计费期间自{0}至{1}",
            "billed from {0} to {1}",
            "计费期间止日{1}早于起日{0}",
            "the end {1} is before the start {0}");
    static final Rule AREA_SOUND = rule(
            "AREA_NEGATIVE",
            "面积有效",
            "the area is sound",
            "面积{0}（百分之一平方米）为负数",
            "the area of {0} hundredths of a m² is negative");
    static final Rule TENURES_APART = rule(
            "TENURES_OVERLAP",
            "持有期间不重叠",
            "tenures do not overlap",
            "{0}起与{1}起的持有期间重叠",
            "the tenures from {0} and from {1} overlap");
    static final Rule ADOPTED = rule(
            "PRICE_NOT_ADOPTED",
            "价格经业主共同决定",
            "the owners decided the price",
            "{0}拟自{2}起调整为{1}，未经业主共同决定，不适用，仍按原价",
            "{0} of {1} announced for {2} was not decided by the owners and does not apply; the old price stays");

    private BillRules() {}

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("4.4", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
