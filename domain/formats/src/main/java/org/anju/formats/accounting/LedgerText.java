package org.anju.formats.accounting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Quarter;
import org.anju.revenue.ledger.Account;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.Closing;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;

/** What both dialects share: the order of entries, the balances to assert, words that stay on their line. */
abstract class LedgerText {

    static final String CURRENCY = "CNY";

    final Ledger ledger;
    /** The accounts that any entry touches. */
    final ImmutableSortedSet<AccountCode> touched;

    /** The entries by the day they count on; of one day, in the order they were posted. */
    private final ImmutableList<LedgerEntry> entries;

    private final Appendable out;

    LedgerText(Ledger ledger, Appendable out) {
        this.ledger = ledger;
        this.out = out;
        this.entries = ImmutableList.sortedCopyOf(Comparator.comparing(LedgerEntry::bookedOn), ledger.entries());
        this.touched = entries.stream()
                .flatMap(entry -> entry.postings().stream())
                .map(Posting::account)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    abstract void head() throws IOException;

    abstract void entry(LedgerEntry entry) throws IOException;

    /** Asserts the balances of the accounts of money at the end of a quarter. */
    abstract void balances(LocalDate lastDay, SortedMap<AccountCode, Money> balances) throws IOException;

    final void write() throws IOException {
        head();
        SortedMap<AccountCode, Money> balances = new TreeMap<>();
        touched.stream().filter(this::isMoney).forEach(code -> balances.put(code, Money.ZERO));
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            entry(entry);
            for (Posting posting : entry.postings()) {
                balances.computeIfPresent(posting.account(), (code, sum) -> sum.plus(posting.amount()));
            }
            Quarter quarter = entry.quarter();
            if (i + 1 == entries.size() || !entries.get(i + 1).quarter().equals(quarter)) {
                balances(quarter.lastDay(), balances);
            }
        }
        for (Closing closing : ledger.closings()) {
            seal(closing);
        }
    }

    private void seal(Closing closing) throws IOException {
        line("");
        line("; seal " + closing.quarter() + " closing " + closing.balance() + " " + CURRENCY);
        for (String part : closing.checkpoint().toString().split("\n", -1)) {
            if (!part.isEmpty()) {
                line(";   " + oneLine(part));
            }
        }
    }

    final Account account(AccountCode code) {
        return ledger.chart().find(code).orElseThrow();
    }

    final Optional<LocalDate> firstDay() {
        return entries.stream().findFirst().map(LedgerEntry::bookedOn);
    }

    private boolean isMoney(AccountCode code) {
        return account(code).kind().isCash();
    }

    /** Returns what a reader should know of an entry beside its lines. */
    static Stream<String> remarks(LedgerEntry entry) {
        return Stream.of(
                        Optional.of("凭证 " + entry.document()),
                        entry.bankReference().map(reference -> "银行流水 " + reference),
                        entry.cites().map(cited -> "原分录 " + cited),
                        entry.corrects().map(quarter -> "补记 " + quarter + "，业务日期 " + entry.businessDate()))
                .flatMap(Optional::stream)
                .map(LedgerText::oneLine);
    }

    /** Returns {@code text} without what would end a line or a quotation. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    final void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
