package org.anju.formats.cases;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.money.Money;
import org.anju.revenue.ledger.AccountCode;
import org.anju.revenue.ledger.EntryId;
import org.anju.revenue.ledger.EntryKind;
import org.anju.revenue.ledger.LedgerEntry;
import org.anju.revenue.ledger.Posting;

/** How an entry of a public-revenue ledger is written, in cases and wherever else entries come as JSON. */
public final class LedgerFacts {

    private LedgerFacts() {}

    /**
     * Reads an entry.
     *
     * @param given      its fields, as {@code steps} of the schema {@code ledger} describes them
     * @param id         its id
     * @param recordedAt when it is recorded
     */
    public static LedgerEntry entry(CaseInput given, EntryId id, Instant recordedAt) {
        LedgerEntry entry = LedgerEntry.of(id, given.day("day"), recordedAt, document(given, id), lines(given));
        Optional<String> cites = given.findText("cites");
        entry = cites.isPresent() ? entry.citing(EntryId.of(cites.get())) : entry;
        Optional<String> bank = given.findText("bankReference");
        entry = bank.isPresent() ? entry.fromBankLine(bank.get()) : entry;
        Optional<LocalDate> late = given.findDay("bookedOn");
        EntryKind kind = given.findChoice("kind", EntryKind.class).orElse(EntryKind.ORDINARY);
        return late.isPresent() ? entry.asCorrectionOn(late.get()) : entry.as(kind);
    }

    /** Returns the voucher an entry rests on: the one stated, else one that bears the entry's own id. */
    public static String document(CaseInput given, EntryId id) {
        return given.findText("document").orElse("V-" + id.value());
    }

    /** Either two accounts and an amount, or every line. */
    private static ImmutableList<Posting> lines(CaseInput given) {
        if (given.has("amount")) {
            Money amount = given.money("amount");
            return ImmutableList.of(
                    Posting.debit(AccountCode.of(given.text("to")), amount),
                    Posting.credit(AccountCode.of(given.text("from")), amount));
        }
        return given.list("lines").stream()
                .map(line -> new Posting(AccountCode.of(line.text("account")), line.money("amount")))
                .collect(ImmutableList.toImmutableList());
    }
}
