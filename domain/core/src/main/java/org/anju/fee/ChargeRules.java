package org.anju.fee;

import org.anju.kernel.decision.Fact;
import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules and facts of the charge check. */
final class ChargeRules {

    static final Fact AGREED_RATE = Fact.open("charge.agreedRate", "约定单价", "agreed rate");
    static final Fact SUPPLIER_PRICE = Fact.open("charge.supplierPrice", "专业经营单位价格", "supplier's price");
    static final Fact GUIDED_BASE = Fact.open("charge.guidedBase", "对应等级基准价", "base price of the grade");

    static final Rule AGREED = rule(
            "CHARGE_NOT_AGREED",
            "{0}为合同约定或者业主另行委托",
            "{0} was agreed or ordered",
            "{0}未经约定，可拒付或者请求退还",
            "{0} was neither agreed nor ordered: it may be refused or reclaimed");
    static final Rule POSTED = rule(
            "CHARGE_NOT_POSTED",
            "{0}已按规定公示",
            "{0} is posted as required",
            "{0}未按规定公示，缺少：{1}",
            "{0} is not posted as required, missing: {1}");
    static final Rule RATE = rule(
            "RATE_EXCEEDED",
            "单价{0}未超过约定的{1}",
            "the rate {0} is within the agreed {1}",
            "单价{0}超过约定的{1}，超出{2}",
            "the rate {0} exceeds the agreed {1} by {2}");
    static final Rule AMOUNT = rule(
            "AMOUNT_EXCEEDED",
            "金额{0}未超过按单价、数量和月数计得的{1}",
            "the {0} charged is within the {1} that rate, quantity and months come to",
            "金额{0}超过按单价、数量和月数计得的{1}，多收{2}",
            "the {0} charged exceeds the {1} that rate, quantity and months come to by {2}");
    static final Rule BAND = rule(
            "OUTSIDE_GUIDED_BAND",
            "单价{0}在基准价{1}上浮{2}、下浮{3}的范围内",
            "the rate {0} is within {1}, up {2}, down {3}",
            "单价{0}超出基准价{1}上浮{2}、下浮{3}的范围",
            "the rate {0} is outside {1}, up {2}, down {3}");
    static final Rule MARKUP = rule(
            "UTILITY_MARKUP",
            "代收费用{0}未超过供应单位价格计得的{1}",
            "the {0} collected is within the supplier's {1}",
            "代收费用{0}超过供应单位价格计得的{1}，多收{2}",
            "the {0} collected exceeds the supplier's {1} by {2}");
    static final Rule BUNDLED = rule(
            "BUNDLED_CHARGE",
            "{0}未与其他收费捆绑",
            "{0} is no condition of another charge",
            "{0}与其他收费捆绑",
            "{0} is bundled with another charge");

    static final Text NOT_SERVICE_FEE = Text.of("非物业服务费", "no service fee");
    static final Text NOT_COLLECTED = Text.of("非代收代缴费用", "no utility collected for its supplier");
    static final Text MARKET_PRICE = Text.of("实行市场调节价", "the price is market-regulated");
    static final Text NOT_AGREED = Text.of("该项目未经约定", "the item was not agreed");
    static final Text LINE = Text.of("应收金额", "lawful amount");

    private ChargeRules() {}

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("4.5", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
