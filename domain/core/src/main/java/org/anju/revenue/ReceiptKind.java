package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What money came in for (decision table C-1). */
public enum ReceiptKind implements Named {
    /** Advertising on gates, walls, facades, lifts, barriers. */
    ADVERTISING("广告收入", "advertising"),
    /** Parking on common roads and ground. */
    COMMON_PARKING("占用共用道路场地停车收入", "parking on common ground"),
    /** Parking in planned spaces that the developer or an owner owns. */
    PLANNED_PARKING("规划车位收入", "parking in planned spaces"),
    /** Vending machines, lockers, stalls, base stations. */
    SITE_FEE("场地使用收入", "site fees"),
    /** Club, pool, raised floor and other common rooms. */
    COMMON_ROOMS("共用用房出租经营收入", "letting and operation of common rooms"),
    /** Compensation for damaged or expropriated common parts. */
    COMPENSATION("共用部位赔偿补偿", "compensation for common parts"),
    /** Interest on the public-revenue account. */
    ACCOUNT_INTEREST("公共收益账户孳息", "interest on the account"),
    /** Interest on the maintenance fund. */
    FUND_INTEREST("维修资金孳息", "interest on the maintenance fund"),
    /** Income from a part that some owners only share, such as one building. */
    SHARED_BY_SOME_OWNERS("部分业主共有部位收入", "income from a part some owners share"),
    /** The property fee. */
    PROPERTY_FEE("物业费", "property fee"),
    /** The service fee on parking. */
    PARKING_SERVICE_FEE("停车服务费", "service fee on parking"),
    /** Water, electricity and the like, collected for the supplier. */
    UTILITIES_COLLECTED("代收水电等费用", "utilities collected for others");

    private final Text text;

    ReceiptKind(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
