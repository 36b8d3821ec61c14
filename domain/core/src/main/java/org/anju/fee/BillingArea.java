package org.anju.fee;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Which of two areas a fee is charged on where certificate and contract disagree. */
public enum BillingArea implements Named {
    /** The certificate's; the contract's until there is one. */
    CERTIFICATE("以权属证书记载面积为准", "the certificate's"),
    /** The purchase contract's. */
    CONTRACT("以买卖合同约定面积为准", "the purchase contract's");

    private final Text text;

    BillingArea(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
