package org.anju.revenue.ledger;

import org.anju.kernel.law.Text;

/**
 * The accounts every ledger has; a host adds its own with {@link ChartOfAccounts#with}.
 *
 * <p>The headings follow the numbering of enterprise charts (1002 银行存款, 1122 应收账款, 2241 其他应付款); the uses
 * are numbered as the provincial measure lists them.
 */
public enum StandardAccount {
    /** The dedicated bank account (公共收益专项银行账户). */
    DEDICATED_ACCOUNT("1002.01", AccountKind.MONEY, Heading.BANK, "公共收益专户", "dedicated account"),
    /** Money a provider keeps, separately booked, until there is a committee. */
    HELD_BY_PROVIDER("1002.02", AccountKind.MONEY, Heading.BANK, "物业服务人代管", "kept by the provider"),
    /** The complex's account in the maintenance fund. */
    FUND_ACCOUNT("1003.01", AccountKind.FUND, Heading.FUND, "维修资金专户", "maintenance-fund account"),
    /** What is due under contracts for the common parts. */
    CONTRACTS_DUE("1122.01", AccountKind.CLAIM, Heading.CLAIMS, "经营合同应收款", "due under contracts"),
    /** Deposits held for others. */
    DEPOSITS("2241.01", AccountKind.DEBT, Heading.DEBTS, "保证金", "deposits"),
    /** Shares resolved and not yet paid out. */
    OWED_TO_OWNERS("2241.02", AccountKind.DEBT, Heading.DEBTS, "应付业主分配款", "due to owners"),
    /** The current account with the provider. */
    PROVIDER("2241.03", AccountKind.PROVIDER, Heading.DEBTS, "物业服务人往来", "current account with the provider"),
    /** What was there when the ledger began. */
    BROUGHT_IN("3001.01", AccountKind.EQUITY, Heading.EQUITY, "期初结余", "balance brought in"),
    /** Advertising on gates, walls, facades, lifts and barriers. */
    ADVERTISING("5051.01", AccountKind.INCOME, Heading.INCOME, "广告", "advertising"),
    /** Parking on common roads and ground. */
    PARKING("5051.02", AccountKind.INCOME, Heading.INCOME, "共用道路场地停车", "parking on common ground"),
    /** Stalls, vending machines, lockers, base stations. */
    SITE_FEE("5051.03", AccountKind.INCOME, Heading.INCOME, "场地使用", "site fees"),
    /** Club, pool, raised floor and other common rooms, let or operated. */
    LETTING("5051.04", AccountKind.INCOME, Heading.INCOME, "用房出租经营", "letting and operation"),
    /** Damages and compensation for common parts. */
    COMPENSATION("5051.05", AccountKind.INCOME, Heading.INCOME, "赔偿补偿", "compensation"),
    /** Interest on the account (孳息). */
    INTEREST("5051.06", AccountKind.INCOME, Heading.INCOME, "孳息", "interest"),
    /** Tax on the income. */
    TAX("5402.01", AccountKind.COST, Heading.COST, "税费", "tax"),
    /** Energy used in the business. */
    ENERGY("5402.02", AccountKind.COST, Heading.COST, "能耗", "energy"),
    /** Labour used in the business. */
    LABOUR("5402.03", AccountKind.COST, Heading.COST, "人工", "labour"),
    /** The share agreed for the operator. */
    OPERATOR_SHARE("5402.04", AccountKind.COST, Heading.COST, "约定经营方分成", "agreed share of the operator"),
    /** Other cost of a category the rules admit. */
    OTHER_COST("5402.99", AccountKind.COST, Heading.COST, "其他合理成本", "other reasonable cost"),
    /** Use 2: repair, renewal and insurance of common parts. */
    REPAIR("5602.02", AccountKind.USE, Heading.USE, "共用部位维修更新保险", "repair, renewal and insurance of common parts"),
    /** Use 3: expenses of assembly and committee. */
    WORKING_EXPENSES("5602.03", AccountKind.USE, Heading.USE, "业主大会业委会经费", "expenses of assembly and committee"),
    /** Use 4: supplement of property fee and shared water and electricity. */
    FEE_SUPPLEMENT("5602.04", AccountKind.USE, Heading.USE, "补充物业费公共水电", "supplement of fees and shared utilities"),
    /** Use 5: bookkeeping, audit, legal and tender-agency fees. */
    PROFESSIONAL_FEES(
            "5602.05", AccountKind.USE, Heading.USE, "记账审计法律招标代理", "bookkeeping, audit, legal and tender fees"),
    /** Use 6: what the assembly decided. */
    ASSEMBLY_DECIDED("5602.06", AccountKind.USE, Heading.USE, "业主大会决定的其他支出", "other spending the assembly decided"),
    /** Distribution to the owners, if they decided on one. */
    DISTRIBUTION("5602.07", AccountKind.USE, Heading.USE, "向业主分配", "distribution to owners");

    private final Account account;

    StandardAccount(String code, AccountKind kind, Text heading, String zh, String en) {
        this.account = new Account(AccountCode.of(code), kind, heading, Text.of(zh, en));
    }

    /** Returns the account. */
    public Account account() {
        return account;
    }

    /** Returns its number. */
    public AccountCode code() {
        return account.code();
    }

    /** The names of the headings. */
    private static final class Heading {
        static final Text BANK = Text.of("银行存款", "bank deposits");
        static final Text FUND = Text.of("专项维修资金", "maintenance fund");
        static final Text CLAIMS = Text.of("应收账款", "receivables");
        static final Text DEBTS = Text.of("其他应付款", "other payables");
        static final Text EQUITY = Text.of("业主结余", "owners' balance");
        static final Text INCOME = Text.of("公共收益收入", "public-revenue income");
        static final Text COST = Text.of("合理成本", "reasonable cost");
        static final Text USE = Text.of("公共收益使用", "use of public revenue");
    }
}
