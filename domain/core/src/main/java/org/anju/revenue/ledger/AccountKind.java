package org.anju.revenue.ledger;

import org.anju.kernel.law.Named;
import org.anju.kernel.law.Text;

/** What an account holds, and so where it stands in a statement. */
public enum AccountKind implements Named {
    /** Owners' money at hand: the dedicated account, or what a provider keeps separately booked for them. */
    MONEY("Assets", "公共收益资金", "public-revenue money"),
    /** The maintenance fund (专项维修资金), owners' money too, but not for spending from here. */
    FUND("Assets", "专项维修资金", "maintenance fund"),
    /** What others owe the owners. */
    CLAIM("Assets", "应收款项", "claims"),
    /** What the owners owe others. */
    DEBT("Liabilities", "应付款项", "debts"),
    /** The current account with the provider, which may not be settled without a proven cost or an approved use. */
    PROVIDER("Liabilities", "物业服务人往来", "current account with the provider"),
    /** What was there before the first entry. */
    EQUITY("Equity", "期初结余", "balance brought in"),
    /** Income from the common parts. */
    INCOME("Income", "收入", "income"),
    /** Reasonable cost (合理成本) of earning it. */
    COST("Expenses", "合理成本", "reasonable cost"),
    /** What it was used for. */
    USE("Expenses", "使用", "uses");

    private final String root;
    private final Text text;

    AccountKind(String root, String zh, String en) {
        this.root = root;
        this.text = Text.of(zh, en);
    }

    /** Returns the top-level name that plain-text accounting tools know it under, such as {@code Assets}. */
    public String root() {
        return root;
    }

    /** Tells whether it is money in an account, which cannot fall below nothing. */
    public boolean isCash() {
        return this == MONEY || this == FUND;
    }

    @Override
    public Text text() {
        return text;
    }
}
