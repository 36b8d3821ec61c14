package org.anju.committee.establishment;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** The two committees (两委): which of them acts for the owners of a complex. */
public enum Committee implements Named {
    /** Elected by the owners (业主委员会). */
    OWNERS_COMMITTEE("业主委员会", "owners' committee"),
    /** Acts where no owners' committee can be formed yet (物业管理委员会). */
    PROPERTY_MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee");

    private final Text text;

    Committee(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
