package org.anju.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anju.kernel.law.Text;
import org.anju.kernel.money.Money;
import org.anju.revenue.ledger.Account;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.AccountKind;
import org.anju.revenue.ledger.ChartOfAccounts;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.StandardAccount;

/** A book of sixty accounts and a year's income on it. */
final class LedgerInputs {

    static final ChartOfAccounts CHART = chart(60);

    private static final AccountCode BANK = StandardAccount.DEDICATED_ACCOUNT.code();

    private LedgerInputs() {}

    private static ChartOfAccounts chart(int size) {
        List<Account> accounts = new ArrayList<>(ChartOfAccounts.standard().accounts());
        for (int i = 1; accounts.size() < size; i++) {
            accounts.add(new Account(
                    AccountCode.of("6051." + (10 + i)),
                    AccountKind.INCOME,
                    Text.of("承租户", "tenants"),
                    Text.of("承租户" + i, "tenant " + i)));
        }
        return ChartOfAccounts.of(accounts);
    }

    /** Returns entries of two lines, each from another income account to the bank. */
    static LedgerEntry[] entries(int count) {
        List<AccountCode> incomes = CHART.accounts().stream()
                .filter(account -> account.kind() == AccountKind.INCOME)
                .map(Account::code)
                .toList();
        Random random = new Random(4);
        LedgerEntry[] entries = new LedgerEntry[count];
        for (int i = 0; i < count; i++) {
            entries[i] = LedgerEntry.move(
                    EntryId.of("2024-" + (1_000_000 + i)),
                    LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300)),
                    Instant.parse("2024-11-01T08:00:00Z").plusSeconds(i),
                    "FP-" + (30_000_000 + i),
                    incomes.get(random.nextInt(incomes.size())),
                    BANK,
                    Money.ofFen(1 + random.nextInt(1_000_000)));
        }
        return entries;
    }
}
