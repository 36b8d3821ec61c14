package org.anju.kernel.journal;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** Who owes a step (责任单位), by office and never by name. */
public enum ResponsibleUnit implements Named {
    /** The developer (建设单位). */
    DEVELOPER("建设单位", "developer"),
    /** The owners themselves. */
    OWNERS("业主", "owners"),
    /** The preparatory group (业主大会筹备组). */
    PREPARATORY_GROUP("业主大会筹备组", "preparatory group"),
    /** The owners' committee (业主委员会). */
    OWNERS_COMMITTEE("业主委员会", "owners' committee"),
    /** The property management committee (物业管理委员会). */
    PROPERTY_MANAGEMENT_COMMITTEE("物业管理委员会", "property management committee"),
    /** Somebody who sat on a committee and left it (离任委员). */
    FORMER_MEMBER("离任委员", "member who left"),
    /** The provider (物业服务人). */
    PROVIDER("物业服务人", "provider"),
    /** The residents' committee (社区居民委员会). */
    RESIDENTS_COMMITTEE("社区居民委员会", "residents' committee"),
    /** The community party organisation (社区党组织). */
    PARTY_ORGANISATION("社区党组织", "community party organisation"),
    /** The street office or township government (街道办事处、乡镇人民政府). */
    STREET("街道办事处（乡镇人民政府）", "street office or township government"),
    /** The property authority of the county (县级物业管理行政主管部门). */
    PROPERTY_AUTHORITY("物业管理行政主管部门", "property authority"),
    /** The panel that evaluates bids (评标委员会). */
    EVALUATION_PANEL("评标委员会", "evaluation panel");

    private final Text text;

    ResponsibleUnit(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
