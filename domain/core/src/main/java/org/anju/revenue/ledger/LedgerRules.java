package org.anju.revenue.ledger;

import org.anju.kernel.decision.Rule;
import org.anju.kernel.law.Text;

/** The rules of keeping the ledger (capability 5.1; decision table C-4). */
final class LedgerRules {

    static final Rule BALANCED = rule(
            "UNBALANCED",
            "借贷平衡，发生额{0}",
            "debits equal credits, {0}",
            "借贷不平衡，差额{0}",
            "debits and credits differ by {0}");

    static final Rule HAS_LINES = rule(
            "TOO_FEW_LINES",
            "分录不少于两行",
            "the entry has two lines or more",
            "分录只有{0}行，至少应有两行",
            "the entry has {0} lines; it takes two at least");

    static final Rule KNOWN_ACCOUNT = rule(
            "UNKNOWN_ACCOUNT",
            "科目{0}在册",
            "account {0} is in the chart",
            "科目{0}不在科目表内",
            "account {0} is not in the chart");

    static final Rule AMOUNT_IN_RANGE = rule(
            "AMOUNT_OUT_OF_RANGE",
            "发生额可以记数",
            "the entry adds up to what can be recorded",
            "借方或贷方合计超出可记的最大数额92233720368547758.07元",
            "the debits or the credits add up to more than can be recorded, CNY 92233720368547758.07");

    static final Rule BALANCE_IN_RANGE = rule(
            "BALANCE_OUT_OF_RANGE",
            "“{0}”余额可以记数",
            "the balance of {0} can be recorded",
            "“{0}”余额将超出可记的最大数额92233720368547758.07元",
            "the balance of {0} would be beyond what can be recorded, CNY 92233720368547758.07");

    static final Rule DAY_IN_RANGE = rule(
            "DAY_OUT_OF_RANGE",
            "日期{0}可以入账",
            "{0} is a day that can be booked on",
            "日期{0}不在公元1年至9999年之内，不能入账",
            "{0} is not within the years 1 to 9999 and cannot be booked on");

    static final Rule HAS_DOCUMENT =
            rule("DOCUMENT_MISSING", "有凭证", "a voucher is referred to", "缺少凭证编号", "no voucher is referred to");

    static final Rule SAME_CONTENT = rule(
            "ID_REUSED",
            "编号{0}已入账，内容相同，不重复入账",
            "{0} is booked already with the same content, and is not booked again",
            "编号{0}已入账，内容不同",
            "{0} is booked already with other content");

    static final Rule SAME_BANK_LINE = rule(
            "BANK_LINE_REUSED",
            "银行流水{0}已入账，内容相同，不重复入账",
            "bank line {0} is booked already with the same content, and is not booked again",
            "银行流水{0}已入账，内容不同",
            "bank line {0} is booked already with other content");

    static final Rule QUARTER_OPEN = rule(
            "QUARTER_CLOSED",
            "{0}尚未结账",
            "{0} is not closed",
            "{0}已结账公布，不得再入账；应在未结账季度补记并注明原季度",
            "{0} is closed and published; book it late in an open quarter, with a reference");

    static final Rule CORRECTS_CLOSED_QUARTER = rule(
            "NOT_A_LATE_CORRECTION",
            "补记已结账的{0}的业务",
            "books late what belongs to {0}, which is closed",
            "{0}尚未结账，无需补记",
            "{0} is not closed; there is nothing to book late");

    static final Rule SUFFICIENT_BALANCE = rule(
            "INSUFFICIENT_BALANCE",
            "“{0}”余额{1}，不低于零",
            "{0} holds {1}, not below nothing",
            "“{0}”余额不足，入账后为{1}",
            "{0} does not hold enough; it would stand at {1}");

    static final Rule TRANSFER_IS_NEUTRAL = rule(
            "TRANSFER_IS_NO_RESULT",
            "划转不计收入、支出",
            "a transfer is neither income nor expense",
            "划转不得记入收支科目",
            "a transfer must not touch an account of income or expense");

    static final Rule NOT_TO_PROVIDER = rule(
            "PROVIDER_TRANSFER",
            "未与物业服务人自有账户划转",
            "nothing is transferred to or from the provider's own account",
            "公共收益账户与物业服务人自有账户之间不得划转",
            "no transfer between public revenue and the provider's own account");

    static final Rule NO_CASH_IN_KIND = rule(
            "IN_KIND_MOVES_NO_MONEY",
            "实物收入不涉及资金账户",
            "income in kind moves no money",
            "实物收入不得记入资金账户",
            "income in kind must not touch an account of money");

    static final Rule FIRST = rule(
            "OPENING_TOO_LATE",
            "期初余额在首笔业务之前记入",
            "the opening stands before everything else",
            "已有业务入账，不得再记期初余额",
            "there are entries already; an opening comes first");

    static final Rule REVERSES_KNOWN = rule(
            "NOTHING_TO_REVERSE",
            "冲销已入账的{0}",
            "takes back {0}, which is booked",
            "拟冲销的{0}未入账",
            "{0}, to be taken back, is not booked");

    static final Rule REVERSES_ONCE = rule(
            "ALREADY_REVERSED", "{0}未曾冲销", "{0} was not taken back before", "{0}已经冲销", "{0} was taken back already");

    static final Rule REVERSES_NO_REVERSAL = rule(
            "REVERSAL_OF_REVERSAL",
            "{0}不是冲销分录",
            "{0} is not a reversal itself",
            "{0}本身是冲销分录，应重新入账",
            "{0} is a reversal itself; book the matter anew");

    static final Rule REVERSES_WHOLE = rule(
            "PARTIAL_REVERSAL",
            "全额冲销{0}",
            "takes back {0} whole",
            "冲销必须与{0}逐行相反、全额",
            "a reversal is {0} line by line with the opposite sign, whole");

    static final Rule QUARTER_OVER =
            rule("QUARTER_NOT_OVER", "{0}已结束", "{0} is over", "{0}尚未结束，不能结账", "{0} is not over and cannot be closed");

    static final Rule CLOSED_IN_ORDER = rule(
            "CLOSED_OUT_OF_ORDER",
            "{0}依次结账",
            "{0} is next to close",
            "{0}不是下一个应结账的季度",
            "{0} is not the next quarter to close");

    static final Rule OPENING_CONTINUES = rule(
            "OPENING_MISMATCH",
            "期初{0}与上期期末一致",
            "the opening {0} is the closing of the period before",
            "期初{0}与上期期末{1}不一致，相差{2}",
            "the opening {0} differs from the closing {1} of the period before by {2}");

    static final Rule ADDS_UP = rule(
            "STATEMENT_DOES_NOT_ADD_UP",
            "期末{0}＝期初＋收入－成本－使用＋划转净额，并与分录逐笔累计一致",
            "closing {0} = opening + income - cost - uses + net transfers, and equals the entries summed one by one",
            "期末{0}与各项累计{1}不符",
            "closing {0} is not what the lines add up to, {1}");

    private LedgerRules() {}

    private static Rule rule(String code, String metZh, String metEn, String unmetZh, String unmetEn) {
        return Rule.of("5.1", code, Text.of(metZh, metEn), Text.of(unmetZh, unmetEn));
    }
}
