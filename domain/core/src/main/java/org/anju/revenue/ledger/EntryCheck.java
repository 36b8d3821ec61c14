package org.anju.revenue.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.kernel.decision.Reading;
import org.anju.kernel.decision.Reasoning;
import org.anju.kernel.money.Money;
import org.anju.kernel.time.Quarter;

/**
 * Everything that must hold of one entry before it is booked.
 *
 * <p>This is the hot path of the ledger: a rule that holds is written down only where a reader would ask about it (the
 * entry balances, the account covers it); a rule that fails is always written down, with its law.
 */
final class EntryCheck {

    private static final int CASH = bit(AccountKind.MONEY) | bit(AccountKind.FUND);
    private static final int RESULT = bit(AccountKind.INCOME) | bit(AccountKind.COST) | bit(AccountKind.USE);

    private final Reasoning why;
    private final Reading<BookkeepingMethod> method;
    private final Ledger ledger;
    private final LedgerEntry entry;
    /** The kinds of the accounts touched, a bit each. */
    private int kinds;

    EntryCheck(Reasoning why, Reading<BookkeepingMethod> method, Ledger ledger, LedgerEntry entry) {
        this.why = why;
        this.method = method;
        this.ledger = ledger;
        this.entry = entry;
    }

    /** Applies every rule and returns the balances the entry leads to; they count only if nothing stands against it. */
    long[] balancesAfter() {
        checkDocument();
        checkDays();
        long[] balances = ledger.balances();
        if (addLines(balances)) {
            checkKind();
            checkBalances(balances);
        }
        return balances;
    }

    private void checkDocument() {
        if (entry.document().isEmpty()) {
            Reading<Boolean> required = why.read(LedgerParameters.DOCUMENT_REQUIRED);
            required.find().ifPresent(need -> why.check(LedgerRules.HAS_DOCUMENT, required, !need));
        }
    }

    /** A day before the year 1 or after the year 9999 is in no quarter: nothing more can be said of it. */
    private void checkDays() {
        LocalDate outside = Quarter.exists(entry.businessDate()) ? entry.bookedOn() : entry.businessDate();
        if (Quarter.exists(outside)) {
            checkQuarter();
        } else {
            why.check(LedgerRules.DAY_IN_RANGE, method, false, outside);
        }
    }

    private void checkQuarter() {
        if (ledger.isClosed(entry.bookedOn())) {
            why.check(LedgerRules.QUARTER_OPEN, method, false, entry.quarter());
        }
        LocalDate happened = entry.businessDate();
        if (entry.kind() == EntryKind.CORRECTION) {
            why.check(LedgerRules.CORRECTS_CLOSED_QUARTER, method, ledger.isClosed(happened), Quarter.of(happened));
        }
    }

    /** Adds the lines to the balances; tells whether all of them have an account that can hold them. */
    private boolean addLines(long[] balances) {
        ImmutableList<Posting> lines = entry.postings();
        if (lines.size() < 2) {
            why.check(LedgerRules.HAS_LINES, method, false, lines.size());
        }
        boolean added = true;
        for (int i = 0; i < lines.size(); i++) {
            added &= addLine(lines.get(i), balances);
        }
        return checkSums(lines) && added;
    }

    private boolean addLine(Posting line, long[] balances) {
        int position = ledger.chart().position(line.account());
        if (position < 0) {
            return why.check(LedgerRules.KNOWN_ACCOUNT, method, false, line.account());
        }
        Account account = ledger.chart().at(position);
        kinds |= bit(account.kind());
        long before = balances[position];
        long fen = line.amount().fen();
        if (overflows(before, fen)) {
            return why.check(LedgerRules.BALANCE_IN_RANGE, method, false, account);
        }
        balances[position] = before + fen;
        return true;
    }

    /** Sums either side by itself: no order of the lines can make their difference larger than the larger side. */
    private boolean checkSums(ImmutableList<Posting> lines) {
        long debits = 0;
        long credits = 0;
        for (int i = 0; i < lines.size(); i++) {
            long fen = lines.get(i).amount().fen();
            if (overflows(fen > 0 ? debits : credits, fen)) {
                return why.check(LedgerRules.AMOUNT_IN_RANGE, method, false);
            }
            debits += Math.max(fen, 0);
            credits += Math.min(fen, 0);
        }
        long sum = debits + credits;
        why.check(LedgerRules.BALANCED, method, sum == 0, Money.ofFen(sum == 0 ? debits : sum));
        return true;
    }

    private void checkKind() {
        switch (entry.kind()) {
            case OPENING -> checkOpening();
            case TRANSFER -> checkTransfer();
            case IN_KIND -> checkInKind();
            case REVERSAL -> checkReversal(entry.cites().orElseThrow());
            case ORDINARY, CORRECTION -> checkProvider();
        }
    }

    private void checkOpening() {
        boolean first = ledger.view().stream().allMatch(earlier -> earlier.kind() == EntryKind.OPENING);
        why.check(LedgerRules.FIRST, method, first && ledger.closings().isEmpty());
    }

    private void checkTransfer() {
        if (touches(RESULT)) {
            why.check(LedgerRules.TRANSFER_IS_NEUTRAL, method, false);
        }
        checkProvider();
    }

    /** Money may reach the provider for a proven cost or an approved use; not as a mere transfer (table C-4 row 4). */
    private void checkProvider() {
        if (touches(bit(AccountKind.PROVIDER)) && touches(bit(AccountKind.MONEY)) && !touches(RESULT)) {
            Reading<Boolean> allowed = why.read(LedgerParameters.PROVIDER_TRANSFER_ALLOWED);
            allowed.find().ifPresent(may -> why.check(LedgerRules.NOT_TO_PROVIDER, allowed, may));
        }
    }

    private void checkInKind() {
        if (touches(CASH)) {
            why.check(LedgerRules.NO_CASH_IN_KIND, method, false);
        }
    }

    private void checkReversal(EntryId original) {
        Optional<LedgerEntry> booked = ledger.find(original);
        if (!why.check(LedgerRules.REVERSES_KNOWN, method, booked.isPresent(), original)) {
            return;
        }
        LedgerEntry reversed = booked.orElseThrow();
        why.check(LedgerRules.REVERSES_NO_REVERSAL, method, reversed.kind() != EntryKind.REVERSAL, original);
        why.check(
                LedgerRules.REVERSES_ONCE, method, ledger.findReversal(original).isEmpty(), original);
        why.check(LedgerRules.REVERSES_WHOLE, method, isOpposite(reversed.postings()), original);
    }

    private boolean isOpposite(ImmutableList<Posting> lines) {
        if (lines.size() != entry.postings().size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).negated().equals(entry.postings().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void checkBalances(long[] after) {
        for (int i = 0; i < entry.postings().size(); i++) {
            Posting line = entry.postings().get(i);
            if (line.amount().isNegative()) {
                int position = ledger.chart().position(line.account());
                Account account = ledger.chart().at(position);
                if (account.kind().isCash()) {
                    checkBalance(account, after[position]);
                }
            }
        }
    }

    /** Whether overdraft is allowed matters only to who would need it. */
    private void checkBalance(Account account, long after) {
        if (after >= 0) {
            why.check(LedgerRules.SUFFICIENT_BALANCE, method, true, account, Money.ofFen(after));
            return;
        }
        Reading<Boolean> overdraft = why.read(LedgerParameters.OVERDRAFT_ALLOWED);
        overdraft
                .find()
                .ifPresent(allowed ->
                        why.check(LedgerRules.SUFFICIENT_BALANCE, overdraft, allowed, account, Money.ofFen(after)));
    }

    private boolean touches(int some) {
        return (kinds & some) != 0;
    }

    /** Tells whether the sum of two amounts is beyond what a number of fen can hold. */
    private static boolean overflows(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0;
    }

    private static int bit(AccountKind kind) {
        return 1 << kind.ordinal();
    }
}
