package org.anju.procurement;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** With whom a service contract is filed (HN art. 49(3)); with both. */
public enum FilingOffice implements Named {
    /** The property authority of the county. */
    PROPERTY_AUTHORITY("县（市、区）物业管理行政主管部门", "property authority of the county"),
    /** The street office or township government. */
    STREET("街道办事处、乡镇人民政府", "street office or township government");

    private final Text text;

    FilingOffice(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
