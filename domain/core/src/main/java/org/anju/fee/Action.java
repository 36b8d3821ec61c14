package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Something done, or about to be done, because a fee was not paid (decision table B-6). */
public enum Action implements Named {
    /** Stopping the supply of power (停止供电). */
    CUT_POWER("停止供电", "cutting off power"),
    /** Stopping the supply of water (停止供水). */
    CUT_WATER("停止供水", "cutting off water"),
    /** Stopping the supply of heat (停止供热). */
    CUT_HEAT("停止供热", "cutting off heat"),
    /** Stopping the supply of gas (停止供燃气). */
    CUT_GAS("停止供燃气", "cutting off gas"),
    /** Denying the use of the lift (电梯管控). */
    STOP_LIFT("限制使用电梯", "denying the lift"),
    /** Denying entry to the complex (门禁管控). */
    DENY_GATE("限制进出小区", "denying entry to the complex"),
    /** Denying entry to the building or home (限制入户). */
    DENY_HOME("限制入户", "denying entry to the home"),
    /** Denying a car its way in, out or to its space (限制车辆进出). */
    DENY_CAR("限制车辆进出", "denying the car"),
    /** Refusing to take other payments, or to sell water or power, until the fee is paid (捆绑收费). */
    BUNDLE_PAYMENT("以交清物业费作为代收其他费用的条件", "making the fee a condition of other payments"),
    /** Harassing, threatening, retaliating or using violence. */
    HARASS("骚扰、恐吓、打击报复或者采取暴力行为", "harassment, threats, retaliation or violence"),
    /** Having the arrears count as a ground for joint credit punishment (失信联合惩戒). */
    REPORT_CREDIT("作为失信联合惩戒依据", "reporting for joint credit punishment"),
    /** Demanding payment (催告). */
    SEND_REMINDER("书面催告", "a written demand"),
    /** Calling at the door (上门催交). */
    DOOR_VISIT("上门催交", "calling at the door"),
    /** Posting the arrears within the complex (在物业管理区域内公示). */
    POST_IN_COMPLEX("在物业管理区域内公示", "posting within the complex"),
    /** Suing (提起诉讼). */
    SUE("提起诉讼", "suing"),
    /** Applying for arbitration (申请仲裁). */
    ARBITRATE("申请仲裁", "arbitration");

    private final Text text;

    Action(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
