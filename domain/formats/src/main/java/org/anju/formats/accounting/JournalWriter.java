package org.anju.formats.accounting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.anju.kernel.money.Money;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.Ledger;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;

/** Writes a ledger as a journal that both hledger and ledger read. */
final class JournalWriter extends LedgerText {

    JournalWriter(Ledger ledger, Appendable out) {
        super(ledger, out);
    }

    @Override
    void head() throws IOException {
        line("; 公共收益 " + oneLine(ledger.complex().value()));
        line("");
        line("commodity " + CURRENCY);
        line("  format 1000.00 " + CURRENCY);
        line("");
        for (AccountCode code : touched) {
            line("account " + account(code).path());
        }
    }

    @Override
    void entry(LedgerEntry entry) throws IOException {
        line("");
        line(entry.bookedOn() + " * " + entry.kind().text().zh() + " "
                + plain(entry.id().value()));
        for (String remark : remarks(entry).toList()) {
            line("    ; " + plain(remark));
        }
        for (Posting posting : entry.postings()) {
            line("    " + account(posting.account()).path() + "  " + posting.amount() + " " + CURRENCY);
        }
    }

    /** Both tools assert the balance after a posting; a posting of nothing on the last day carries it. */
    @Override
    void balances(LocalDate lastDay, SortedMap<AccountCode, Money> balances) throws IOException {
        if (balances.isEmpty()) {
            return;
        }
        line("");
        line(lastDay + " * 季末余额");
        for (Map.Entry<AccountCode, Money> balance : balances.entrySet()) {
            line("    " + account(balance.getKey()).path() + "  0.00 " + CURRENCY + " = " + balance.getValue() + " "
                    + CURRENCY);
        }
    }

    /** Both tools read meaning into some characters: a comment, a payee, a tag, a date in brackets. */
    private static String plain(String text) {
        return oneLine(text)
                .replace(';', '；')
                .replace('|', '｜')
                .replace(':', '：')
                .replace('[', '［')
                .replace(']', '］');
    }
}
