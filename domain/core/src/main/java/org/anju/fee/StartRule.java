package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** From when an owner owes the fee. */
public enum StartRule implements Named {
    /** The day on which the purchase contract hands the unit over, whether or not the keys were taken. */
    CONTRACT_DAY("合同约定交付之日", "the handover day of the contract"),
    /** The day the unit was in fact handed over. */
    DELIVERY_DAY("实际交付之日", "the day of actual delivery"),
    /** The first day of the month after it was handed over. */
    MONTH_AFTER_DELIVERY("实际交付的次月", "the month after actual delivery");

    private final Text text;

    StartRule(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
