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

/** Writes a ledger for beancount. */
final class BeancountWriter extends LedgerText {

    BeancountWriter(Ledger ledger, Appendable out) {
        super(ledger, out);
    }

    @Override
    void head() throws IOException {
        line("option \"title\" " + quoted("公共收益 " + ledger.complex()));
        line("option \"operating_currency\" \"" + CURRENCY + "\"");
        line("");
        if (firstDay().isPresent()) {
            for (AccountCode code : touched) {
                line(firstDay().get() + " open " + account(code).path() + " " + CURRENCY);
            }
        }
    }

    @Override
    void entry(LedgerEntry entry) throws IOException {
        line("");
        line(entry.bookedOn() + " * " + quoted(entry.kind().text().zh()) + " "
                + quoted(entry.id().value()));
        for (String remark : remarks(entry).toList()) {
            line("  ; " + remark);
        }
        for (Posting posting : entry.postings()) {
            line("  " + account(posting.account()).path() + "  " + posting.amount() + " " + CURRENCY);
        }
    }

    /** Beancount asserts the balance at the beginning of a day, and takes an error of a fen unless told otherwise. */
    @Override
    void balances(LocalDate lastDay, SortedMap<AccountCode, Money> balances) throws IOException {
        line("");
        for (Map.Entry<AccountCode, Money> balance : balances.entrySet()) {
            line(lastDay.plusDays(1) + " balance " + account(balance.getKey()).path() + "  " + balance.getValue()
                    + " ~ 0 " + CURRENCY);
        }
    }

    private static String quoted(String text) {
        return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
