package org.anju.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.List;
import org.anju.kernel.law.RuleBook;
import org.anju.kernel.register.ComplexId;
import org.anju.revenue.ledger.Account;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.Bookkeeping;
import org.anju.revenue.ledger.BookkeepingMethod;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Posting ten thousand entries into a book of sixty accounts: balanced, each id once. */
public class LedgerMemory extends Measured {

    private static final int ENTRIES = 10_000;

    private final RuleBook book = Rules.with(
            "revenue.bookkeeping", BookkeepingMethod.DOUBLE_ENTRY_APPEND_ONLY,
            "revenue.documentRequired", true,
            "revenue.overdraftAllowed", false,
            "revenue.providerTransferAllowed", false);
    private final Bookkeeping bookkeeping = Bookkeeping.by(book);
    private final Ledger empty = Ledger.empty(ComplexId.of("X"), LedgerInputs.CHART);
    private final LedgerEntry[] entries = LedgerInputs.entries(ENTRIES);
    private final int[][] accounts = new int[ENTRIES][2];
    private final long[] amounts = new long[ENTRIES];

    /** Resolves the accounts for the array. */
    public LedgerMemory() {
        List<AccountCode> codes =
                LedgerInputs.CHART.accounts().stream().map(Account::code).toList();
        for (int i = 0; i < ENTRIES; i++) {
            for (int line = 0; line < 2; line++) {
                accounts[i][line] =
                        codes.indexOf(entries[i].postings().get(line).account());
            }
            amounts[i] = entries[i].postings().get(0).amount().fen();
        }
        checkState(ours().size() == ENTRIES, "not every entry was posted");
    }

    /** Balances in a persistent map, checked for balance; an id can come twice. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Object peerVavrBalances() {
        HashMap<AccountCode, Long> balances = HashMap.empty();
        for (LedgerEntry entry : entries) {
            balances = posted(balances, entry);
        }
        return balances;
    }

    /** The same with the ids in a persistent set, so that sending an entry twice books it once. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Object peerVavr() {
        HashMap<AccountCode, Long> balances = HashMap.empty();
        HashSet<EntryId> ids = HashSet.empty();
        for (LedgerEntry entry : entries) {
            if (!ids.contains(entry.id())) {
                ids = ids.add(entry.id());
                balances = posted(balances, entry);
            }
        }
        return balances;
    }

    private static HashMap<AccountCode, Long> posted(HashMap<AccountCode, Long> balances, LedgerEntry entry) {
        HashMap<AccountCode, Long> after = balances;
        long sum = 0;
        for (Posting line : entry.postings()) {
            long fen = line.amount().fen();
            sum += fen;
            after = after.put(line.account(), fen, Long::sum);
        }
        checkState(sum == 0, "not balanced");
        return after;
    }

    /** Balances in an array, changed in place. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long[] limitArray() {
        long[] balances = new long[LedgerInputs.CHART.accounts().size()];
        for (int i = 0; i < ENTRIES; i++) {
            balances[accounts[i][0]] += amounts[i];
            balances[accounts[i][1]] -= amounts[i];
        }
        return balances;
    }

    /** This library: every rule checked, every entry explained, each ledger on the way an immutable value. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Ledger ours() {
        Ledger ledger = empty;
        for (LedgerEntry entry : entries) {
            ledger = bookkeeping.post(ledger, entry, Rules.DAY).getOrElseThrow().ledger();
        }
        return ledger;
    }
}
