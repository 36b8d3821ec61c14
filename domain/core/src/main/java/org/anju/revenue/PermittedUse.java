package org.anju.revenue;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What public revenue may be used for (decision table C-3); which of them are open the rule book says. */
public enum PermittedUse implements Named {
    /** Use 1: top up the maintenance fund. */
    FUND_TOP_UP("补充专项维修资金", "top up the maintenance fund"),
    /** Use 2: repair, renewal and insurance of common parts and facilities. */
    REPAIR_AND_INSURANCE("共用部位、共用设施设备的维修更新改造和保险", "repair, renewal and insurance of common parts"),
    /** Use 3: working expenses of assembly and committee. */
    WORKING_EXPENSES("业主大会、业主委员会工作经费", "expenses of assembly and committee"),
    /** Use 4: supplement of property fee and shared water and electricity. */
    FEE_SUPPLEMENT("补充物业费和公共水电费", "supplement of fees and shared utilities"),
    /** Use 5: third-party bookkeeping, audit, legal and tender-agency fees. */
    PROFESSIONAL_FEES("第三方记账、审计、法律、招标代理费用", "third-party bookkeeping, audit, legal and tender fees"),
    /** Use 6: other common interest that the assembly decides on. */
    ASSEMBLY_DECIDED("业主大会决定的其他共同利益支出", "other common interest the assembly decides on");

    private final Text text;

    PermittedUse(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
