package org.anju.revenue.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The accounts of a ledger (会计科目), by number. */
public final class ChartOfAccounts {

    private static final ChartOfAccounts STANDARD = of(Arrays.stream(StandardAccount.values())
            .map(StandardAccount::account)
            .collect(toImmutableList()));

    private final ImmutableList<Account> accounts;
    private final ImmutableMap<AccountCode, Integer> positions;

    private ChartOfAccounts(ImmutableList<Account> accounts) {
        this.accounts = accounts;
        ImmutableMap.Builder<AccountCode, Integer> byCode = ImmutableMap.builder();
        for (int i = 0; i < accounts.size(); i++) {
            byCode.put(accounts.get(i).code(), i);
        }
        this.positions = byCode.buildOrThrow();
    }

    /** Returns the {@link StandardAccount}s. */
    public static ChartOfAccounts standard() {
        return STANDARD;
    }

    /** Returns the chart of the given accounts; no number twice. */
    public static ChartOfAccounts of(Iterable<Account> accounts) {
        ImmutableList<Account> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Account::code), accounts);
        for (int i = 1; i < sorted.size(); i++) {
            AccountCode code = sorted.get(i).code();
            checkArgument(!code.equals(sorted.get(i - 1).code()), "two accounts with the number %s", code);
        }
        return new ChartOfAccounts(sorted);
    }

    /** Returns this chart with more accounts: another tenant, the sub-ledger of one building. */
    public ChartOfAccounts with(Account... more) {
        return of(ImmutableList.<Account>builder().addAll(accounts).add(more).build());
    }

    /** Returns the accounts in the order of their numbers. */
    public ImmutableList<Account> accounts() {
        return accounts;
    }

    /** Returns the account numbered {@code code}, if there is one. */
    public Optional<Account> find(AccountCode code) {
        int position = position(code);
        return position < 0 ? Optional.empty() : Optional.of(accounts.get(position));
    }

    /** Returns where the balance of {@code code} is kept, or -1. */
    int position(AccountCode code) {
        Integer position = positions.get(code);
        return position == null ? -1 : position;
    }

    Account at(int position) {
        return accounts.get(position);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof ChartOfAccounts that && accounts.equals(that.accounts);
    }

    @Override
    public int hashCode() {
        return accounts.hashCode();
    }
}
