package org.anju.procurement;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What a provider hands over when its contract has ended (CC art. 949(1), HN art. 52(2)). */
public enum HandoverItem implements Named {
    /** The service rooms. */
    SERVICE_ROOMS("物业管理用房", "service rooms"),
    /** The common parts and facilities. */
    COMMON_FACILITIES("共用部分、共用设施设备", "common parts and facilities"),
    /** The papers of the inspection at takeover. */
    INSPECTION_RECORDS("物业承接查验资料", "papers of the takeover inspection"),
    /** Technical papers and records of operation and upkeep. */
    TECHNICAL_RECORDS("技术资料和运行、维护、保养记录", "technical papers and records of upkeep"),
    /** What was prepaid, collected or paid for others is settled. */
    ACCOUNTS("预收、代收和预付、代付费用结清", "prepaid and collected fees settled"),
    /** What else law and contract ask for; there may be nothing. */
    OTHER("其他事项", "other matters");

    private final Text text;

    HandoverItem(String zh, String en) {
        text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
